import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FollowedGroups, followGroups } from "../../analysis/community/follow-groups.ts";
import { type Groups, matchGroups } from "../../analysis/community/match-groups.ts";

const parameters = { match: "jaccard", threshold: 0.3, change: 0.2 } as const;
/** Numbers from `from` on, so many. */
const block = (from: number, size: number) => Uint32Array.from({ length: size }, (_, k) => from + k);
const told = ({ events }: FollowedGroups) => events.map(({ kind, period, from, to }) => [kind, period, from, to]);

describe("likeness of groups", () => {
  it("is what they share of both, or of the smaller", () => {
    const [ten, six] = [[block(0, 10)], [block(6, 6)]];
    expect(matchGroups(ten, six, "jaccard")).toEqual([{ before: 0, after: 0, shared: 4, likeness: 4 / 12 }]);
    expect(matchGroups(ten, six, "overlap")).toEqual([{ before: 0, after: 0, shared: 4, likeness: 4 / 6 }]);
    expect(matchGroups(ten, [block(20, 3)], "jaccard")).toEqual([]);
  });
});

describe("groups followed from period to period", () => {
  it("begin, part, join, change and end as they were made to", () => {
    const periods: Groups[] = [
      // 0: twenty; 1: ten; 2: eight.
      [block(0, 20), block(100, 10), block(200, 8)],
      // The first parts in twelve and eight, the second goes on, the third grows by half; one comes up.
      [block(0, 12), block(12, 8), block(100, 10), block(200, 12), block(300, 5)],
      // Its parts join again, the second is gone, the third shrinks, the new one goes on.
      [block(0, 20), block(200, 6), block(300, 5)],
      [],
      [block(300, 5)],
    ];
    const followed = followGroups(periods, parameters);
    expect(followed.lineageOf).toEqual([[0, 1, 2], [0, 3, 1, 2, 4], [0, 2, 4], [], [5]]);
    expect(followed.lineages).toBe(6);
    expect(told(followed)).toEqual([
      ["split", 1, [0], [0, 3]],
      ["grown", 1, [2], [2]],
      ["continued", 1, [1], [1]],
      ["born", 1, [], [4]],
      ["gone", 2, [1], []],
      ["merged", 2, [0, 3], [0]],
      ["shrunk", 2, [2], [2]],
      ["continued", 2, [4], [4]],
      ["gone", 3, [0], []],
      ["gone", 3, [2], []],
      ["gone", 3, [4], []],
      ["born", 4, [], [5]],
    ]);
  });

  it("take a lineage once: of two that come from one the more alike, of equals the larger share, then the first", () => {
    const { lineageOf } = followGroups([[block(0, 12)], [block(0, 6), block(6, 6)]], parameters);
    expect(lineageOf[1]).toEqual([0, 1]);
    const joined = followGroups(
      [[block(0, 7), block(10, 5)], [Uint32Array.from([...block(0, 7), ...block(10, 5)])]],
      parameters,
    );
    expect(joined.lineageOf).toEqual([[0, 1], [0]]);
    expect(told(joined)).toEqual([["merged", 1, [0, 1], [0]]]);
  });

  it("need the likeness that is asked for", () => {
    const periods = [[block(0, 10)], [block(5, 10)]];
    // Five of fifteen are in both.
    expect(told(followGroups(periods, { ...parameters, threshold: 1 / 3 }))).toEqual([["continued", 1, [0], [0]]]);
    expect(told(followGroups(periods, { ...parameters, threshold: 0.34 }))).toEqual([
      ["gone", 1, [0], []],
      ["born", 1, [], [1]],
    ]);
    expect(told(followGroups(periods, { ...parameters, match: "overlap", threshold: 0.5 }))).toHaveLength(1);
  });

  it("are none without periods or groups", () => {
    expect(followGroups([], parameters)).toEqual({ lineageOf: [], lineages: 0, events: [], overlaps: [] });
    expect(followGroups([[], []], parameters)).toEqual({
      lineageOf: [[], []],
      lineages: 0,
      events: [],
      overlaps: [[], []],
    });
  });

  const partition = fc
    .array(fc.integer({ min: -1, max: 4 }), { minLength: 20, maxLength: 20 })
    .map((of) =>
      [0, 1, 2, 3, 4]
        .map((group) => Uint32Array.from(of.keys().filter((member) => of[member] === group)))
        .filter(({ length }) => length > 0),
    );
  const histories = fc.array(partition, { minLength: 1, maxLength: 5 });
  const anyParameters = fc.record({
    match: fc.constantFrom("jaccard" as const, "overlap" as const),
    threshold: fc.constantFrom(0.2, 0.3, 0.5, 1),
    change: fc.constantFrom(0.1, 0.5),
  });

  it("all go on where periods are the same", () => {
    fc.assert(
      fc.property(partition, anyParameters, (groups, own) => {
        const { lineages, lineageOf, events } = followGroups([groups, groups, groups], own);
        expect(lineages).toBe(groups.length);
        expect(lineageOf[2]).toEqual(lineageOf[0]);
        expect(events.map(({ kind }) => kind)).toEqual(Array.from({ length: 2 * groups.length }, () => "continued"));
      }),
    );
  });

  it("do not depend on the order in which groups are given", () => {
    fc.assert(
      fc.property(histories, anyParameters, (periods, own) => {
        const found = followGroups(periods, own);
        const turned = followGroups(
          periods.map((groups) => groups.toReversed()),
          own,
        );
        expect(turned.events).toEqual(found.events);
        expect(turned.lineageOf.map((lines) => lines.toReversed())).toEqual(found.lineageOf);
      }),
    );
  });

  it("are in one group of a lineage a period, and every group and event is accounted for", () => {
    fc.assert(
      fc.property(histories, anyParameters, (periods, own) => {
        const { lineageOf, lineages, events } = followGroups(periods, own);
        for (const lines of lineageOf) expect(new Set(lines).size).toBe(lines.length);
        expect(new Set(lineageOf.flat()).size).toBe(lineages);
        for (let period = 1; period < periods.length; period++) {
          const now = events.filter((event) => event.period === period);
          expect(new Set(now.flatMap(({ from }) => from))).toEqual(new Set(lineageOf[period - 1]));
          expect(new Set(now.flatMap(({ to }) => to))).toEqual(new Set(lineageOf[period]));
          for (const { kind, from, to } of now) {
            const sizes = { born: [0, 1], gone: [1, 0], continued: [1, 1], grown: [1, 1], shrunk: [1, 1] } as const;
            if (kind === "split") expect([from.length, to.length > 1]).toEqual([1, true]);
            else if (kind === "merged") expect([from.length > 1, to.length]).toEqual([true, 1]);
            else expect([from.length, to.length]).toEqual(sizes[kind]);
          }
        }
      }),
    );
  });
});
