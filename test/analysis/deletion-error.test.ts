import fc from "fast-check";
import { expect, test } from "vitest";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { assortativity, boundaryIndexOf } from "../../analysis/connectivity/assortativity.ts";
import { deletionErrors } from "../../analysis/connectivity/deletion-error.ts";
import { eiIndex, eiIndexOf } from "../../analysis/connectivity/ei-index.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { unwatched } from "../../model/progress.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { sum } from "./dense.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn } from "./places.ts";
import { factsOf } from "./some-facts.ts";

const indices = { r: boundaryIndexOf, ei: eiIndexOf };

function errors(facts: Facts, weighted: boolean, by = "complex", query: Record<string, string> = {}) {
  const selection = selectActivities(facts, networkOf(query));
  const groups = nodeGroups(selection.organisations, facts.organisations.groupings[by]);
  return { selection, ...deletionErrors({ selection, network: selectedTies(selection), groups, weighted }, indices) };
}

/** The selection in which the k-th activity gives nothing. */
function without(selection: Selection, k: number): Selection {
  return { ...selection, pairWeights: selection.pairWeights.with(k, 0) };
}

test("by hand: three ties, one of which crosses", async () => {
  const facts = await activitiesIn([
    ["h1.a", "h1.b"],
    ["h2.a", "h2.b"],
    ["h1.a", "h2.a"],
  ]);
  // E–I without each: 0, 0 and −1; their mean is −1/3.
  const expected = Math.sqrt((2 / 3) * (1 / 9 + 1 / 9 + 4 / 9));
  for (const weighted of [true, false]) {
    const { ei } = errors(facts, weighted);
    expect(ei).toEqual({ error: expect.closeTo(expected, 12), activities: 3, undefined: 0 });
  }
});

test("undefined where an activity is all there is, and counted", async () => {
  const one = await activitiesIn([["h1.a", "h2.a"], ["h3.a"]]);
  for (const weighted of [true, false])
    expect(errors(one, weighted).ei).toEqual({ error: Number.NaN, activities: 1, undefined: 1 });
  // Without the second nothing is left but one group: no boundary, while E–I is −1. Thirds do not add up to nothing.
  const two = await activitiesIn([
    ["h1.a", "h1.b", "h1.c", "h1.d"],
    ["h1.a", "h1.b", "h2.a", "h2.b"],
  ]);
  for (const weighted of [true, false]) {
    const { r, ei } = errors(two, weighted);
    expect(r).toEqual({ error: Number.NaN, activities: 2, undefined: 1 });
    expect(ei.undefined).toBe(0);
    expect(ei.error).toBeGreaterThan(0);
  }
  expect(errors(await factsOf([]), true).r).toEqual({ error: Number.NaN, activities: 0, undefined: 0 });
});

test("as computed anew without each activity", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      arbitraryQuery,
      fc.constantFrom("kind", "zone", "complex"),
      fc.boolean(),
      async (records, query, by, weighted) => {
        const facts = await factsOf(records);
        fc.pre(facts.organisations.groupings[by].values.length > 0);
        const { selection, ...found } = errors(facts, weighted, by, query);
        const deleted = [...selection.pairWeights.keys()].filter((k) => {
          const members = selection.offsets[k + 1] - selection.offsets[k];
          return selection.pairWeights[k] > 0 && members > 1 && selection.centres[k] > 0;
        });
        for (const [name, figure] of [
          ["r", assortativity],
          ["ei", eiIndex],
        ] as const) {
          const values = deleted.map((k) =>
            computeFigure(figure, {
              facts,
              selection: without(selection, k),
              parameters: { by, weighted },
              progress: unwatched,
            }),
          );
          const n = values.length;
          const gone = values.filter(Number.isNaN).length;
          expect(found[name]).toMatchObject({ activities: n, undefined: gone });
          if (n < 2 || gone > 0) expect(found[name].error).toBeNaN();
          else {
            const mean = sum(values) / n;
            const squares = sum(values.map((value) => (value - mean) ** 2));
            expect(found[name].error).toBeCloseTo(Math.sqrt(((n - 1) / n) * squares), 9);
          }
        }
      },
    ),
    { numRuns: 200, seed: 3 },
  );
});
