import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedForSearch, searchText } from "../../analysis/facts/searchable.ts";
import { stringAt, stringColumn } from "../../analysis/facts/string-column.ts";
import type { Organisation } from "../../model/organisation.ts";
import { matchOf } from "../../server/directory/match-of.ts";
import { endWithinOneLetter } from "../../server/directory/one-letter-off.ts";
import { search } from "../../server/directory/search.ts";
import { typedLetters } from "../../server/directory/typed-letters.ts";
import { factsOf, organisation } from "../analysis/some-facts.ts";

const { organisations: table } = await factsOf([
  organisation("a-samseong", { names: { ko: "삼성전자", en: "Samseong Electronics" } }),
  organisation("b-samsong", { names: { ko: "삼송", en: "Samsong" } }),
  organisation("c-seoul", { names: { ko: "서울대학교" }, aliases: ["SNU"] }),
  organisation("d-liege", { name: "Université de Liège" }),
  organisation("e-hanbit", { names: { ko: "(주)한빛 정밀" }, capabilities: ["사출 금형", "injection moulds"] }),
  organisation("f-garam", { names: { en: "Garam Moulds" }, needs: ["heat treatment"], industries: ["plastics"] }),
  organisation("g-hyundae", { names: { ko: "현대중공업" } }),
]);
const found = (query: string) => search(table, query).map((index) => stringAt(table.ids, index)[0]);
const why = (query: string) =>
  search(table, query).map((index) => matchOf(JSON.parse(stringAt(table.records, index)) as Organisation, query));

describe("typed letters", () => {
  test("Korean as on the keyboard, compound vowels and finals in parts", () => {
    expect(typedLetters("성과 닭")).toBe("ㅅㅓㅇㄱㅗㅏㄷㅏㄹㄱ");
    expect(typedLetters("의 꿰 쌌")).toBe("ㅇㅡㅣㄲㅜㅔㅆㅏㅆ");
    expect(typedLetters("삼성".normalize("NFD"))).toBe(typedLetters("삼성"));
    expect(typedLetters("ㅅㅅ")).toBe("ㅅㅅ");
  });

  test("every syllable is what its letters compose to on a keyboard of two sets", () => {
    // An independent composition: initial, vowel and final by their order in Unicode.
    const typed = new Set<string>();
    for (let code = 0xac00; code <= 0xd7a3; code++) typed.add(typedLetters(String.fromCharCode(code)));
    expect(typed.size).toBe(11_172);
  });

  test("other letters in lower case without accents, digits, nothing else", () => {
    expect(typedLetters("Université (2) & Co., Ltd.")).toBe("universite2coltd");
  });
});

describe("one letter off", () => {
  const letters = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 7 }).map((all) => Uint16Array.from(all));
  const end = (text: Uint16Array, sought: Uint16Array) => endWithinOneLetter(text, 0, text.length, sought);

  /** Optimal string alignment in the plain recurrence. */
  function distance(a: Uint16Array, b: Uint16Array): number {
    const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++) {
        d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d[a.length][b.length];
  }

  test("as the recurrence finds some beginning of the text", () => {
    fc.assert(
      fc.property(letters, letters, (text, sought) => {
        const beginnings = Array.from({ length: text.length + 1 }, (_, k) => text.slice(0, k));
        const isNear = beginnings.some((beginning) => distance(beginning, sought) <= 1);
        const at = end(text, sought);
        expect(at >= 0).toBe(isNear);
        if (at >= 0) expect(distance(text.slice(0, at), sought)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("reads nothing beyond the end", () => {
    const text = Uint16Array.of(1, 2, 3, 4);
    expect(endWithinOneLetter(text, 0, 2, Uint16Array.of(1, 2, 3, 4))).toBe(-1);
    expect(endWithinOneLetter(text, 0, 3, Uint16Array.of(1, 2, 3, 4))).toBe(3);
  });
});

describe("a name with a letter", () => {
  test("wrong, missing, too many, exchanged, in Korean", () => {
    expect(found("삼성전자")).toEqual(["a"]);
    for (const asked of ["삼송전자", "사성전자", "삼성전잔", "사멍전자", "삼성젼자", "삼선전자"])
      expect([asked, found(asked)]).toEqual([asked, ["a"]]);
    expect(found("현데중공업")).toEqual(["g"]);
    expect(found("현대중곡업")).toEqual(["g"]);
  });

  test("wrong, missing, too many, exchanged, in Latin letters", () => {
    for (const asked of ["samseomg", "samseog", "saamseong", "smaseong", "amseong"])
      expect([asked, found(asked)]).toEqual([asked, ["a"]]);
  });

  test("two wrong are too many, and so is one of three", () => {
    expect(found("삼선젼자")).toEqual([]);
    expect(found("snv")).toEqual([]);
  });

  test("spaces, punctuation and accents are no letters", () => {
    expect(found("한빛정밀")).toEqual(["e"]);
    expect(found("주한빛")).toEqual(["e"]);
    expect(found("universite de liege")).toEqual(["d"]);
    expect(found("samseongelectronics")).toEqual(["a"]);
  });

  test("within a name from a syllable or a word on, never from within a word", () => {
    expect(found("대학고")).toEqual(["c"]);
    expect(found("elektronics")).toEqual(["a"]);
    expect(found("ectronisc")).toEqual([]);
  });

  test("a syllable that is still being typed", () => {
    expect(found("삼서")).toEqual(["a", "b"]);
    expect(found("서울ㄷ")).toEqual(["c"]);
  });
});

test("names that are called so come before those that are nearly so; whole names before beginnings", () => {
  expect(found("삼송")).toEqual(["b", "a"]);
  expect(why("삼송").map((match) => match?.kind)).toEqual(["exact", "near"]);
});

test("after names what something is described by, and before near names", () => {
  expect(found("moulds")).toEqual(["f", "e"]);
  expect(found("금형")).toEqual(["e"]);
  expect(found("plastics")).toEqual(["f"]);
  expect(found("heat treatment")).toEqual(["f"]);
});

test("says why", () => {
  const one = (query: string) => why(query)[0];
  expect(one("금형")).toEqual({ kind: "exact", in: "capability", text: "사출 금형" });
  expect(one("plast")).toEqual({ kind: "exact", in: "industry", text: "plastics" });
  expect(one("HEAT")).toEqual({ kind: "exact", in: "need", text: "heat treatment" });
  expect(one("snu")).toEqual({ kind: "exact", in: "alias", text: "SNU" });
  expect(one("ㅅㅇㄷ")).toEqual({ kind: "initials", in: "name", text: "서울대학교" });
  expect(one("c-se")).toEqual({ kind: "exact", in: "id", text: "c-seoul" });
  expect(one("삼성젼자")).toEqual({ kind: "near", in: "name", text: "삼성전자" });
  expect(one("samseomg")).toEqual({ kind: "near", in: "name", text: "Samseong Electronics" });
});

test("everything that is found can say why", () => {
  const queries = fc.oneof(
    fc.constantFrom("삼성", "ㅅ", "se", "한빛정밀", "liège", "moulds", "university", "전자", "대학", "삼송전자", "e"),
    fc.string({ unit: fc.constantFrom(..."삼성전자ㅅㅇ aelmnos"), minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(queries, (query) => {
      if (query.trim() === "") return;
      for (const match of why(query)) expect(match).toBeDefined();
    }),
  );
});

test("what holds the query comes by where it does, as gone through one by one", async () => {
  const texts = fc.string({ unit: fc.constantFrom(..."ab1 -가각나ㄱ"), minLength: 1, maxLength: 6 });
  const ids = fc.string({ unit: fc.constantFrom(..."ab1"), minLength: 1, maxLength: 3 });
  const records = fc.uniqueArray(fc.record({ id: ids, names: fc.tuple(texts, texts), makes: texts }), {
    selector: ({ id }) => id,
    maxLength: 12,
  });
  // Too short to be near to anything.
  const queries = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."ab1ㄱ"), minLength: 1, maxLength: 4 }),
    fc.string({ unit: fc.constantFrom(..."a가"), minLength: 1, maxLength: 2 }),
  );
  const ranks = (text: string, query: string) => {
    if (text.startsWith(query)) return [0];
    const places = Array.from(text, (_, at) => at).filter((at) => text.startsWith(query, at));
    return places.map((at) => (/[\p{L}\p{N}]/u.test(text[at - 1]) ? 2 : 1));
  };
  await fc.assert(
    fc.asyncProperty(records, queries, async (all, query) => {
      const sought = foldedForSearch(query);
      const { organisations } = await factsOf(
        all.map(({ id, names: [name, alias], makes }) =>
          organisation(id, { name, aliases: [alias], capabilities: [makes] }),
        ),
      );
      const expected = Array.from({ length: organisations.count }, (_, index) => {
        const { id, name, aliases, capabilities } = JSON.parse(stringAt(organisations.records, index)) as Organisation;
        const called = searchText({ name, aliases }).split("\n");
        const ofNames = [...called, foldedForSearch(id)].flatMap((text) => ranks(text, sought));
        const ofMakes =
          foldedForSearch(capabilities![0]) === ""
            ? []
            : ranks(foldedForSearch(capabilities![0]), sought).map((rank) => 3 + rank);
        return { index, rank: foldedForSearch(id) === sought ? -1 : Math.min(...ofNames, ...ofMakes) };
      })
        .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ index }) => index);
      expect(search(organisations, query)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("names that are near are not looked for where ten are found by name", async () => {
  const many = await factsOf(
    Array.from({ length: 10 }, (_, k) => organisation(`m${k}`, { name: `Samsong ${k}` })).concat(
      organisation("n", { name: "Samseng" }),
    ),
  );
  expect(search(many.organisations, "samsong")).toHaveLength(10);
  expect(search(many.organisations, "samsong 1")).toHaveLength(10);
});

test("a table of nothing, a query of nothing", () => {
  const empty = { count: 0, ids: stringColumn([]), records: stringColumn([]), searchText: stringColumn([]) };
  expect(search(empty, "삼성전자")).toEqual([]);
  expect(search(table, "  ")).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(matchOf({ id: "x" }, " ")).toBeUndefined();
});
