import { describe, expect, test } from "vitest";
import { capabilityIndex, capabilityMatch, capabilityTexts } from "../../analysis/text/capability-match.ts";
import type { Fact } from "../../model/fact.ts";
import { daySpan } from "../../model/partial-date.ts";
import { expectClose } from "./expect-close.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const records: readonly Fact[] = [
  organisation("a-moulds", { capabilities: ["injection moulds", "mould design"], industries: ["plastics"] }),
  organisation("b-ko", { capabilities: ["사출 금형"] }),
  organisation("c-pipes", { capabilities: ["steel pipes"], industries: ["metal"] }),
  organisation("d-silent"),
  organisation("e-by-topic"),
  organisation("f-both", { capabilities: ["supercapacitors", "슈퍼커패시터"] }),
  activity("sig-pipes", { kind: "sig", topics: ["steel pipes", "welding robots"] }),
  takesPart("c-pipes", "sig-pipes"),
  takesPart("e-by-topic", "sig-pipes"),
];
const facts = await factsOf(records);
const ask = (need: string) => capabilityMatch(facts)(need);
const met = (need: string) => {
  const { scores } = ask(need);
  return ["a", "b", "c", "d", "e", "f"].filter((_, i) => scores[i] > 0).join("");
};

test("who says it of itself, and who takes part in what is about it", () => {
  expect(met("pipes of steel")).toBe("ce");
  expect(met("welding")).toBe("ce");
  expect(met("plastic")).toBe("a");
  expect(met("law")).toBe("");
});

test("by hand: two of five documents hold both terms", () => {
  // Lengths: a 2 + 2 + 1, b 2, c 2 + 1 + 2 (steel pipes once), e 2 + 2, f 1 + 5; nothing is said of d.
  const mean = (5 + 2 + 5 + 4 + 6) / 5;
  const weight = (length: number) => (2 * Math.log(1 + 3.5 / 2.5)) / (1 + 1.2 * (0.25 + (0.75 * length) / mean));
  const { scores, described } = ask("steel pipes");
  expect(described).toBe(5);
  expect(scores[2]).toBeCloseTo(weight(5), 12);
  expect(scores[4]).toBeCloseTo(weight(4), 12);
});

test("says which words an organisation meets and by what", () => {
  const { termsOf, textsOf } = ask("robots that weld Pipes and pipes, please");
  expect(termsOf(4)).toEqual(["robots", "weld", "pipes"]);
  expect(textsOf(4)).toEqual([
    { in: "topic", text: "steel pipes" },
    { in: "topic", text: "welding robots" },
  ]);
  expect(textsOf(2)[0]).toEqual({ in: "capability", text: "steel pipes" });
  expect(termsOf(3)).toEqual([]);
  expect(textsOf(3)).toEqual([]);
});

describe("in the other language", () => {
  test("the glossary's words are looked for, and it says so", () => {
    const { scores, translated, unmatched, termsOf } = ask("사출금형을 찾습니다");
    expect(scores[1]).toBeGreaterThan(0);
    expect(scores[0]).toBeGreaterThan(0);
    expect(translated).toEqual([{ words: "사출금형을", as: ["injection moulds", "moulds", "molds", "dies"] }]);
    expect(unmatched).toEqual([]);
    expect(termsOf(0)).toEqual(["사출금형을"]);
    expect(met("injection moulds")).toBe("ab");
  });

  test("an entry of several words is for who has all of them; who has what a shorter entry says, for that", async () => {
    const other = capabilityMatch(
      await factsOf([
        organisation("a-hip", { capabilities: ["artificial hip joints"] }),
        organisation("b-ai", { capabilities: ["artificial intelligence", "joint research"] }),
        organisation("c-joints", { capabilities: ["hip joints"] }),
        organisation("d-ko", { capabilities: ["인공 고관절"] }),
        organisation("e-ko", { capabilities: ["인공 지능"] }),
        organisation("f-space", { capabilities: ["인듐주석 산화물"] }),
        organisation("g-oxide", { capabilities: ["산화물"] }),
      ]),
    );
    const ofEach = (need: string) => {
      const { scores, shares, termsOf, textsOf, bestTextOf } = other(need);
      return [..."abcdefg"].flatMap((name, i) =>
        scores[i] > 0 ? [[name, shares[i], termsOf(i), textsOf(i).map(({ text }) => text), bestTextOf(i)?.text]] : [],
      );
    };
    expect(ofEach("인공 고관절")).toEqual([
      ["a", 1, ["인공", "고관절"], ["artificial hip joints"], "artificial hip joints"],
      // Neither artificial nor joint alone is 인공 고관절.
      ["c", 0.5, ["고관절"], ["hip joints"], "hip joints"],
      ["d", 1, ["인공", "고관절"], ["인공 고관절"], "인공 고관절"],
      ["e", 0.5, ["인공"], ["인공 지능"], "인공 지능"],
    ]);
    expect(ofEach("artificial hip joints").map(([name, share, words]) => [name, share, words])).toEqual([
      ["a", 1, ["artificial", "hip", "joints"]],
      ["b", expect.closeTo(2 / 3, 12), ["artificial", "joints"]],
      ["c", expect.closeTo(2 / 3, 12), ["hip", "joints"]],
      // Whoever has 인공 but not 고관절 has none of it.
      ["d", 1, ["artificial", "hip", "joints"]],
    ]);
    // One space within a long Korean word is forgiven, a part of it is not the whole.
    expect(ofEach("indium tin oxide").map(([name, share]) => [name, share])).toEqual([["f", 1]]);
    // 인공고관절 in one word: hip joints are three of its five syllables.
    expect(ofEach("인공고관절을 찾습니다").find(([name]) => name === "c")).toEqual([
      "c",
      expect.closeTo(3 / 5, 12),
      ["인공고관절을"],
      ["hip joints"],
      "hip joints",
    ]);
  });

  test("a shorter entry adds nothing for who has all of the longer, and each term counts once", async () => {
    const one = await factsOf([
      organisation("a", { capabilities: ["mould design"] }),
      organisation("b", { capabilities: ["mould"] }),
      organisation("c", { capabilities: ["pipes"] }),
    ]);
    const { scores } = capabilityMatch(one)("금형 설계");
    // Three documents of 2, 1 and 1 terms; mould in two of them, design in one.
    const mean = 4 / 3;
    const weight = (holding: number, length: number) =>
      Math.log(1 + (3 - holding + 0.5) / (holding + 0.5)) / (1 + 1.2 * (0.25 + (0.75 * length) / mean));
    expectClose([...scores], [weight(2, 2) + weight(1, 2), weight(2, 1), 0]);
  });

  test("who says it in both is not counted twice", () => {
    const one = ask("supercapacitors").scores[5];
    expect(one).toBeGreaterThan(0);
    // Its own word's one term only, though the Korean word's five are there too.
    const lengths = [5, 2, 5, 4, 6];
    const mean = lengths.reduce((sum, length) => sum + length) / 5;
    expect(one).toBeCloseTo(Math.log(1 + 4.5 / 1.5) / (1 + 1.2 * (0.25 + (0.75 * 6) / mean)), 12);
  });

  test("a word without an entry is named as met by nobody", () => {
    const { unmatched, translated, scores } = ask("양자컴퓨터 und moulds");
    expect(unmatched).toEqual(["양자컴퓨터", "und"]);
    expect(translated.map(({ words }) => words)).toEqual(["moulds"]);
    expect(scores[0]).toBeGreaterThan(0);
  });
});

test("a need without a word to look for is refused", () => {
  for (const need of ["", "   ", "?!", "we need", "찾습니다"])
    expect(() => ask(need)).toThrow(expect.objectContaining({ code: "need_empty" }));
});

test("where nothing is said of anybody, nobody meets it", async () => {
  const { scores, described, unmatched } = capabilityMatch(await factsOf([organisation("x"), organisation("y")]))(
    "금형",
  );
  expect([...scores]).toEqual([0, 0]);
  expect(described).toBe(0);
  expect(unmatched).toEqual(["금형"]);
});

describe("what must not matter", () => {
  test("the order of words, and saying them twice", () => {
    const plain = ask("steel pipes welding");
    const other = ask("Welding, welding: pipes (steel)!");
    expectClose([...other.scores], [...plain.scores]);
  });

  test("who else there is of whom nothing is said", async () => {
    const more = await factsOf([...records, organisation("zz"), organisation("zzz")]);
    const scores = capabilityMatch(more)("injection moulds").scores;
    expect([...scores.slice(0, 6)]).toEqual([...ask("injection moulds").scores]);
  });

  test("a word more never lowers a score", () => {
    const less = ask("steel").scores;
    const more = ask("steel moulds").scores;
    expect(more.every((score, i) => score >= less[i])).toBe(true);
  });
});

describe("what had begun by a day", () => {
  const dated = [
    organisation("a"),
    organisation("b"),
    organisation("c"),
    activity("early", { from: "2004", topics: ["lasers"] }),
    activity("late", { from: "2008", topics: ["robots"] }),
    activity("undated", { topics: ["pumps"] }),
    takesPart("a", "early"),
    takesPart("b", "early", { from: "2007" }),
    takesPart("a", "late"),
    takesPart("c", "undated"),
  ];
  test("by the activity's date and one's own; what has none says nothing", async () => {
    const facts = await factsOf(dated);
    const said = (year: string) =>
      [0, 1, 2].map((i) =>
        capabilityTexts(
          facts,
          daySpan(year).last,
        )(i)
          .map(({ text }) => text)
          .join(),
      );
    expect(said("2003")).toEqual(["", "", ""]);
    expect(said("2005")).toEqual(["lasers", "", ""]);
    expect(said("2007")).toEqual(["lasers", "lasers", ""]);
    expect(said("2008")).toEqual(["lasers,robots", "lasers", ""]);
    expect(capabilityIndex(facts, daySpan("2005").last).filled).toBe(1);
    expect(capabilityTexts(facts)(2)).toEqual([{ in: "topic", text: "pumps" }]);
  });
});

test("of a Korean word only a space inside and a particle at its end are no part of what is asked", async () => {
  const other = capabilityMatch(
    await factsOf([
      organisation("a-storage", { capabilities: ["데이터 저장"] }),
      organisation("b-welding", { capabilities: ["용접"] }),
      organisation("c-mould", { capabilities: ["사출 금형"] }),
      organisation("d-ai", { capabilities: ["인공 지능"] }),
    ]),
  );
  // 수소저장: 수소 is held by nobody and asked for; 소저 may stand for a space.
  expect(other("수소저장").shares[0]).toBe(1 / 2);
  expect(other("레이저용접").shares[1]).toBeCloseTo(1 / 3, 12);
  expect(other("사출금형을").shares[2]).toBe(1);
  expect(other("사출금형으로").shares[2]).toBe(1);
  // 태양 ends in no particle.
  expect(other("인공태양").shares[3]).toBe(1 / 2);
});
