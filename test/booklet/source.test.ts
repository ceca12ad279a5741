import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { factKey } from "../../model/fact.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";

// Reads the text itself, which is not part of the project: ../shared/source beside the repository.
const file = new URL("../../../shared/source/000_076fb32e6e3be07e.txt", import.meta.url);
const present = existsSync(file);
const text = present ? readFileSync(file, "utf8").split("\n") : [];
const whenPresent = test.skipIf(!present);
const without = "(needs ../shared/source)";

const facts = present ? [...bookletFacts()] : [];
const spellings = new Map(
  facts.flatMap((fact) =>
    fact.type === "organisation" ||
    fact.type === "complex" ||
    fact.type === "zone" ||
    fact.type === "scheme" ||
    fact.type === "activity"
      ? [[`${fact.type} ${fact.id}`, spellingsOf(fact)] as const]
      : [],
  ),
);

function spellingsOf(fact: Extract<Fact, { names?: unknown }>): string[] {
  const aliases = "aliases" in fact ? (fact.aliases ?? []) : [];
  const also = fact.type === "activity" || fact.type === "scheme" ? String(fact.attributes?.alsoCalled ?? "") : "";
  return [fact.names?.en, ...aliases, also, fact.names?.ko].filter(
    (name) => name !== undefined && name !== "",
  ) as string[];
}

/** What a text comes down to when line breaks, hyphenation and punctuation do not count. */
const folded = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Words too common to tell one name from another. */
const common = new Set(
  "agency cluster company complex cooperation development engineering group industrial industry institute korea mini national programme project research support technology university".split(
    " ",
  ),
);
const distinctive = (name: string) => [
  name,
  ...name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && !common.has(word.toLowerCase())),
];

function cited(fact: Fact): { line: number; window: string }[] {
  return fact.provenance
    .flatMap(({ place }) => [...place.matchAll(/lines? (\d+)(?: and (\d+))?/g)].flatMap((m) => [m[1], m[2]]))
    .filter((line) => line !== undefined)
    .map(Number)
    .map((line) => ({ line, window: folded(text.slice(Math.max(0, line - 7), line + 6).join("\n")) }));
}

/** Places of a record around which none of its words stands. */
function lost(fact: Fact, words: readonly string[]): string[] {
  return cited(fact).flatMap(({ line, window }) =>
    words.some((word) => window.includes(folded(word))) ? [] : [`${factKey(fact)}, line ${line}: ${words.join(" / ")}`],
  );
}

whenPresent(`the text has 8,632 lines ${without}`, () => {
  expect(text.length - 1).toBe(8632);
});

whenPresent.each(["zone", "complex", "organisation"] as const)(
  `each %s is named within six lines of every place where it is cited ${without}`,
  (type) => {
    const lostOnes = facts
      .filter((fact) => fact.type === type)
      .flatMap((fact) => lost(fact, spellings.get(`${type} ${factKey(fact)}`)!.flatMap(distinctive)))
      // This place only says why an organisation stands in the complex of its mini cluster.
      .filter((message) => !message.includes("line 6823"));
    expect(lostOnes).toEqual([]);
  },
);

whenPresent.each(["activity", "scheme"] as const)(
  `each %s is named near a place where it is cited ${without}`,
  (type) => {
    const lostOnes = facts.flatMap((fact) => {
      if (fact.type !== type) return [];
      const lostPlaces = lost(fact, spellings.get(`${type} ${factKey(fact)}`)!.flatMap(distinctive));
      return lostPlaces.length < cited(fact).length ? [] : lostPlaces;
    });
    expect(lostOnes).toEqual([]);
  },
);

whenPresent(`each participant is named within six lines of every place where its part is cited ${without}`, () => {
  const lostOnes = facts.flatMap((fact) => {
    if (fact.type !== "participation") return [];
    return lost(fact, spellings.get(`organisation ${fact.organisation}`)!.flatMap(distinctive));
  });
  expect(lostOnes).toEqual([]);
});

whenPresent(`each figure is printed within six lines of where it is cited ${without}`, () => {
  const scales = [1, 1e3, 1e6, 1e9];
  const lostOnes = facts.flatMap((fact) => {
    if (fact.type !== "observation" || typeof fact.value !== "number") return [];
    const value = fact.value;
    const printed = scales.flatMap((scale) => {
      const scaled = Number((value / scale).toPrecision(12));
      return [
        String(scaled),
        scaled.toLocaleString("en-US"),
        scaled.toFixed(1),
        scaled.toFixed(2),
        scaled.toString().replace(".", ","),
      ];
    });
    const words: Record<number, string[]> = { 3: ["three", "3"], 6: ["6"], 5: ["5"], 2: ["2"] };
    // A fall is marked by a triangle.
    const wanted = [...printed, ...(value < 0 ? [`∆${-value}`] : []), ...(words[value] ?? [])];
    return cited(fact).flatMap(({ line }) => {
      const window = text.slice(Math.max(0, line - 7), line + 6).join(" ");
      const found = wanted.some((number) =>
        new RegExp(`(?<![\\d.])${number.replace(/[.]/g, "\\.")}(?![\\d])`).test(window),
      );
      return found ? [] : [`${fact.id}, line ${line}: ${fact.value}`];
    });
  });
  expect(lostOnes).toEqual([]);
});

whenPresent(`every English spelling given as an alias stands in the text ${without}`, () => {
  const whole = folded(text.join("\n"));
  const invented = facts.flatMap((fact) => {
    if (fact.type !== "organisation" && fact.type !== "complex" && fact.type !== "zone") return [];
    return (fact.aliases ?? [])
      .filter((alias) => !whole.includes(folded(alias)))
      .map((alias) => `${fact.id}: ${alias}`);
  });
  expect(invented).toEqual([]);
});

whenPresent(`the mini clusters are those of the list: page and telephone of each ${without}`, () => {
  const listed = [
    ...text
      .slice(8383)
      .join("\n")
      .matchAll(/http:\/\/mini\.e-cluster\.net\/(\S+) (\d{4})/g),
  ];
  const recorded = facts.flatMap((fact) =>
    fact.type === "activity" && fact.kind === "mini-cluster" && fact.to === undefined
      ? [`${fact.attributes!.page} ${String(fact.attributes!.telephone).slice(-4)}`]
      : [],
  );
  expect(recorded.sort()).toEqual(
    listed.map(([, page, telephone]) => `http://mini.e-cluster.net/${page} ${telephone}`).sort(),
  );
});

whenPresent(`no sentence of the text is copied: no value shares ten words in a row with it ${without}`, () => {
  const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const source = words(text.join("\n"));
  const runs = new Set(source.map((_, i) => source.slice(i, i + 10).join(" ")));
  const copied = facts.flatMap((fact) => {
    // Places quote the titles of figures and tables.
    const { provenance, ...said } = fact;
    expect(provenance).toHaveLength(1);
    return strings(said)
      .map(words)
      .flatMap((own) => own.map((_, i) => own.slice(i, i + 10).join(" ")))
      .filter((run) => run.split(" ").length === 10 && runs.has(run))
      .map((run) => `${factKey(fact)}: ${run}`);
  });
  expect(copied).toEqual([]);
});

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  // The place of a contradiction's reading quotes titles as provenance does.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "place" && typeof inner === "string" ? [] : strings(inner),
  );
}
