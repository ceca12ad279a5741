import { expect, test } from "vitest";
import { publishedFigure } from "../../seed/booklet/published-figure.ts";

test("a figure is found by what it is about, its year and its place in the table", () => {
  expect(publishedFigure("members", { date: "2009" })).toBe(5413);
  expect(publishedFigure("support-cases")).toBe(8234);
  expect(
    publishedFigure("experts", { date: "2010", dimensions: { sector: "technology", employer: "university" } }),
  ).toBe(1449);
  expect(publishedFigure("mini-clusters", { date: "2009", subject: { type: "complex", id: "gumi" } })).toBe(6);
});

test("what is not published, or is no number, is no figure", () => {
  expect(() => publishedFigure("members", { date: "2011" })).toThrow("members");
  expect(() => publishedFigure("members")).toThrow("publishes no number");
  expect(() => publishedFigure("development-type", { subject: { type: "complex", id: "gumi" } })).toThrow();
});
