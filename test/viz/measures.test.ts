import { describe, expect, test } from "vitest";
import { ownParameters } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";
import { messages } from "../../model/message.ts";
import { languages } from "../../model/name.ts";
import type { Measure } from "../../viz/api/client.ts";
import { binsOf } from "../../viz/charts/bins.ts";
import { readOwn, withParameter, writeOwn } from "../../viz/measures/own-parameters.ts";
import type { RankedRow } from "../../viz/measures/ranked-rows.ts";
import { readWithin, rowsWithin, writeWithin } from "../../viz/measures/within.ts";
import { readMarked, writeMarked } from "../../viz/state/marked.ts";

describe("bars of a histogram", () => {
  test.each([
    ["whole numbers, few", [0, 1, 1, 3], "linear"],
    ["whole numbers, many", Array.from({ length: 500 }, (_, i) => i), "linear"],
    ["shares", [0, 0.1, 0.25, 0.3, 0.30001, 0.999, 1], "linear"],
    ["negative", [-2.5, -1, 0.5, 3], "linear"],
    ["one value", [0.4, 0.4], "linear"],
    ["whole numbers, log", [1, 2, 2, 3, 50, 859], "log"],
    ["shares, log", [1e-6, 1e-5, 0.03, 0.9], "log"],
    ["one value, log", [7, 7], "log"],
    ["one share, log", [0.2], "log"],
  ] as const)("%s: every value is in one bar, within its edges, and bars do not overlap", (_, values, scale) => {
    const bins = binsOf(values, scale);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    bins.forEach(({ from, to, lowest, highest, count }, i) => {
      expect(from).toBeLessThan(to);
      expect(lowest).toBeGreaterThanOrEqual(from - 1e-9 * Math.abs(from));
      expect(highest).toBeLessThanOrEqual(to + 1e-9 * Math.abs(to));
      expect(values.filter((value) => value >= lowest && value <= highest)).toHaveLength(count);
      if (i > 0) expect(from).toBeGreaterThanOrEqual(bins[i - 1].to - 1e-12);
    });
  });

  test("few whole numbers have a bar each, around them", () => {
    expect(binsOf([3, 1, 1], "linear")).toEqual([
      { from: 0.5, to: 1.5, lowest: 1, highest: 1, count: 2 },
      { from: 2.5, to: 3.5, lowest: 3, highest: 3, count: 1 },
    ]);
  });

  test("the largest share is in the last bar up to it, not in one beyond", () => {
    expect(binsOf([0, 0.98, 1], "linear").at(-1)).toMatchObject({ to: 1, lowest: 0.98, highest: 1 });
  });

  test("on a log scale what is not above 0 has no place", () => {
    expect(binsOf([-1, 0, 10], "log")).toEqual([{ from: 9.5, to: 10.5, lowest: 10, highest: 10, count: 1 }]);
    expect(binsOf([0], "log")).toEqual([]);
  });
});

describe("what a chart was asked about", () => {
  const row = (id: string, value: number, other?: number, kind?: string): RankedRow => ({
    id,
    name: id,
    synthetic: false,
    groups: { kind: kind === undefined ? undefined : { id: kind, title: kind } },
    value,
    rank: 1,
    other,
  });
  const rows = [row("a", 1, 10, "company"), row("b", 2, 20), row("c", 3, 30, "company"), row("d", 3, undefined)];
  const found = (written: string) => rowsWithin(rows, readWithin(written), "kind").map(({ id }) => id);

  test("a bar, a part of the plane, a group, and those in none; ends belong to it", () => {
    expect(found("value:2,3")).toEqual(["b", "c", "d"]);
    expect(found("box:1,3,10,20")).toEqual(["a", "b"]);
    expect(found("group:company")).toEqual(["a", "c"]);
    expect(found("group:")).toEqual(["b", "d"]);
  });

  test("those marked in another view; without a mark everybody", () => {
    const marked = (written?: string) => rowsWithin(rows, readWithin("marked", written), "kind").map(({ id }) => id);
    expect(marked("c,a,x")).toEqual(["a", "c"]);
    expect(marked()).toHaveLength(4);
  });

  test("what is written is read back; what is not understood leaves everybody", () => {
    for (const written of ["value:0.1,2e-7", "box:-1,3,10,20", "group:a,b:c", "group:"])
      expect(writeWithin(readWithin(written)!)).toBe(written);
    for (const broken of ["", "value:", "value:1", "value:1,x", "box:1,2,3", "other:1"])
      expect(found(broken)).toHaveLength(4);
  });
});

describe("a measure's own parameters in the address", () => {
  const brokerage = {
    parameters: [
      { name: "by", default: "kind", schema: {} },
      { name: "role", default: "all", schema: {} },
      { name: "standardised", default: false, schema: {} },
    ],
  } as unknown as Measure;

  test("what is written is read back, whatever the value", () => {
    const own = { by: "a, b: c", standardised: "true" };
    expect(readOwn(writeOwn(own), brokerage)).toEqual(own);
    expect(writeOwn({})).toBeUndefined();
  });

  test("what is as usual stays out, and so does what the measure does not take", () => {
    expect(readOwn("role:all,alpha:0.5,standardised:false,by:%", brokerage)).toEqual({ by: "%" });
    const own = withParameter({ by: "zone" }, brokerage.parameters[2], "true");
    expect(own).toEqual({ by: "zone", standardised: "true" });
    expect(withParameter(own, brokerage.parameters[0], "kind")).toEqual({ standardised: "true" });
  });
});

test("ids that an address marks are read back, also with commas; a broken list marks nobody", () => {
  expect(readMarked(writeMarked(["a", "b,c", "한국 d%"]))).toEqual(["a", "b,c", "한국 d%"]);
  expect(readMarked("%")).toEqual([]);
});

test.each(languages)("every parameter of the catalogue has a name in %s", (language) => {
  const names: Readonly<Record<string, string>> = messages[language].measures.parameter;
  for (const measure of measures)
    for (const name of Object.keys(ownParameters(measure))) expect(names[name]).toBeTruthy();
});
