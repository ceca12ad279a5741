import { expect, test } from "vitest";
import { wilsonInterval } from "../../analysis/statistics/wilson-interval.ts";
import { hadBegun, loadedStateOn } from "../../analysis/support/loaded-state.ts";
import { isUnmet, unmetByGroup } from "../../analysis/support/unmet-needs.ts";

test("a need is unmet where it was closed without a match, or is open for long enough", () => {
  expect(isUnmet({ state: "unmatched" }, 100, 30)).toBe(true);
  expect(isUnmet({ state: "open", openedDay: 70 }, 100, 30)).toBe(true);
  expect(isUnmet({ state: "open", openedDay: 71 }, 100, 30)).toBeUndefined();
  for (const state of ["project", "evaluated", "done", "continued"] as const)
    expect(isUnmet({ state, openedDay: 0 }, 100, 30)).toBe(false);
});

test("it cannot be told of a case without a state, or of an open one of which no day is known", () => {
  expect(isUnmet({ openedDay: 0 }, 100, 30)).toBeUndefined();
  expect(isUnmet({ state: "open" }, 100, 30)).toBeUndefined();
});

test("groups are counted with the share of those told, most unmet first, those of no group last", () => {
  const cases = [
    ...["b", "b", "a"].map((group) => ({ group, unmet: true })),
    { group: "b", unmet: false },
    { group: "b", unmet: undefined },
    { group: "c", unmet: undefined },
    ...[true, true, true].map((unmet) => ({ unmet })),
  ];
  const found = unmetByGroup(cases);
  expect(found).toEqual([
    { group: "b", cases: 4, told: 3, unmet: 2, share: 2 / 3, interval: wilsonInterval(2, 3) },
    { group: "a", cases: 1, told: 1, unmet: 1, share: 1, interval: wilsonInterval(1, 1) },
    { group: "c", cases: 1, told: 0, unmet: 0 },
    { cases: 3, told: 3, unmet: 3, share: 1, interval: wilsonInterval(3, 3) },
  ]);
  const [whole] = unmetByGroup(cases.map(({ unmet }) => ({ unmet })));
  for (const key of ["cases", "told", "unmet"] as const)
    expect(whole[key]).toBe(found.reduce((sum, one) => sum + one[key], 0));
  expect(unmetByGroup([])).toEqual([]);
});

test("of a loaded case the state on an earlier day is known where it had ended by then, or is still open", () => {
  const on = (state: "open" | "done", until: string | undefined, day: number) =>
    loadedStateOn({ state, ...(until && { until }) }, day, 1000);
  expect(on("done", "1970-03", 88)).toBeUndefined();
  expect(on("done", "1970-03", 89)).toBe("done");
  expect(on("done", undefined, 999)).toBeUndefined();
  expect(on("done", undefined, 1000)).toBe("done");
  expect(on("open", undefined, 89)).toBe("open");
  expect(loadedStateOn({}, 2000, 1000)).toBeUndefined();
  expect([30, 31].map((day) => hadBegun({ on: "1970-02" }, day))).toEqual([false, true]);
  expect(hadBegun({}, -100)).toBe(true);
});
