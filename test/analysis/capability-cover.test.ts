import { expect, test } from "vitest";
import { coverByWords } from "../../analysis/consortia/capability-cover.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const facts = await factsOf([
  organisation("both", { capabilities: ["Steel trade", "Mould steel milling"] }),
  organisation("half", { industries: ["Steel"] }),
  organisation("korean", { capabilities: ["사출 금형 설계"] }),
  organisation("moulds", { capabilities: ["금형"] }),
  organisation("english", { industries: ["Injection moulds"] }),
  organisation("topic"),
  activity("sig", { kind: "sig", topics: ["Laser welding of pipes"] }),
  takesPart("topic", "sig"),
]);
const cover = (capability: string) => coverByWords(facts)(capability);
const degrees = (capability: string) =>
  Object.fromEntries(
    Array.from(cover(capability).degrees, ([i, degree]) => [stringAt(facts.organisations.ids, i), degree]),
  );
const at = (id: string) =>
  Array.from({ length: facts.organisations.count }, (_, i) => i).find(
    (i) => stringAt(facts.organisations.ids, i) === id,
  )!;

test("more than half of its words, whatever their order and number", () => {
  expect(degrees("steel for moulds")).toEqual({ both: 1 });
  expect(degrees("steel")).toEqual({ both: 1, half: 1 });
  expect(degrees("welded pipes by laser")).toEqual({ topic: 1 });
  expect(degrees("laser cutting of pipes")).toEqual({ topic: expect.closeTo(2 / 3, 12) });
  expect(degrees("laser cutting")).toEqual({});
  expect(cover("laser cutting").unmatched).toEqual(["cutting"]);
});

test("says which words are met and by what, the text that holds most of them", () => {
  expect(cover("moulds of steel").reasonOf(at("both"))).toEqual({
    words: ["moulds", "steel"],
    by: { in: "capability", text: "Mould steel milling" },
  });
  expect(cover("laser cutting of pipes").reasonOf(at("topic"))).toEqual({
    words: ["laser", "pipes"],
    by: { in: "topic", text: "Laser welding of pipes" },
  });
  expect(cover("moulds of steel").reasonOf(at("topic"))).toBeUndefined();
});

test("in Korean by pairs of syllables that anybody holds, in the other language by the glossary", () => {
  // 사출, 출금, 금형: the second is held by nobody.
  expect(degrees("사출금형")).toEqual({ korean: 1, english: 1 });
  expect(degrees("금형을")).toMatchObject({ korean: 1, moulds: 1 });
  expect(degrees("injection moulds")).toMatchObject({ english: 1, korean: 1 });
  expect(cover("사출금형").reasonOf(at("english"))).toEqual({
    words: ["사출금형"],
    by: { in: "industry", text: "Injection moulds" },
  });
});

test("a capability without a word to look for is refused", () => {
  for (const capability of ["?!", "and"])
    expect(() => cover(capability)).toThrow(expect.objectContaining({ code: "need_empty" }));
});
