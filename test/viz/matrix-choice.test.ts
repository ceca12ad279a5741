import { expect, test } from "vitest";
import { readMatrices, readMatrix, writeMatrix } from "../../viz/measures/matrix-choice.ts";

test("a period is an option with its years; every other name is its own option", () => {
  expect(readMatrix("tied(from:2007,to:2009)")).toEqual({ option: "tied(period)", from: "2007", to: "2009" });
  for (const option of ["ties", "ties(layers:sig)", "same:kind", "ties(from:2007,to:2009,layers:mou)"])
    expect(readMatrix(option)).toEqual({ option });
});

test("what is read is written again, and years are kept out of what has none", () => {
  for (const name of ["ties(from:2007-03,to:2009)", "tied", "tied(layers:contact+mou:0.5)", "difference:degree"])
    expect(writeMatrix(readMatrix(name))).toBe(name);
  expect(writeMatrix({ option: "ties", from: "2007", to: "2009" })).toBe("ties");
  expect(writeMatrix({ option: "ties(period)", from: "2007", to: "2009" })).toBe("ties(from:2007,to:2009)");
});

test("names part at the commas that are in no parentheses, each once", () => {
  expect(readMatrices("tied(from:2007,to:2009), same:kind,distance,same:kind,")).toEqual([
    "tied(from:2007,to:2009)",
    "same:kind",
    "distance",
  ]);
  expect(readMatrices("")).toEqual([]);
});
