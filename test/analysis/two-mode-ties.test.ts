import fc from "fast-check";
import { expect, it } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { activityTies } from "../../analysis/ties/activity-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { twoModeTies } from "../../analysis/ties/two-mode-ties.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { naiveSelection } from "./naive-projection.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

function tiesOf(facts: Facts, parameters: NetworkParameters) {
  const graph = twoModeTies(selectActivities(facts, parameters), parameters);
  const ids = Array.from(graph.nodes, (index, node) =>
    stringAt((node < graph.firstActivity ? facts.organisations : facts.activities).ids, index),
  );
  const ties = [...eachTie(graph)].map(({ source, target }) => `${ids[source]} in ${ids[target]}`);
  return { graph, organisations: ids.slice(0, graph.firstActivity), activities: ids.slice(graph.firstActivity), ties };
}

it("ties an organisation once to an activity, in whatever roles, with weight 1", async () => {
  const facts = await factsOf([
    ...consortium("x", ["a", "b"]),
    takesPart("a", "x", { role: "host" }),
    ...consortium("y", ["b"]),
    organisation("nowhere"),
  ]);
  const { graph, organisations, activities, ties } = tiesOf(facts, networkOf());
  expect([organisations, activities]).toEqual([
    ["a", "b"],
    ["x", "y"],
  ]);
  expect(ties).toEqual(["a in x", "b in x", "b in y"]);
  expect(new Set(graph.weights)).toEqual(new Set([1]));
});

it("is who takes part in what, as the same rules select it everywhere", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
      const parameters = networkOf(query);
      const facts = await factsOf(records, { referenceDate: "2012" });
      const found = tiesOf(facts, parameters);
      const selected = naiveSelection(records, parameters).selected.filter(({ passing }) => passing.length > 0);
      const expected = selected
        .filter(({ size }) => size <= (parameters.maxActivitySize ?? size))
        .flatMap(({ activity, passing }) => passing.map((id) => `${id} in ${activity.id}`));
      expect([...found.ties].sort()).toEqual(expected.sort());
      expect(found.activities).toEqual(selected.map(({ activity }) => activity.id));
      expect(found.organisations).toEqual([...new Set(selected.flatMap(({ passing }) => passing))].sort());
    }),
    { numRuns: 300, seed: 6 },
  );
});

it("holds what the activities' projection counts: two steps apart are those that share an organisation", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, async (records) => {
      const facts = await factsOf(records);
      const parameters = networkOf({ weighting: "count" });
      const graph = twoModeTies(selectActivities(facts, parameters), parameters);
      const { firstActivity, offsets, neighbours } = graph;
      const shared = new Map<string, number>();
      for (let node = 0; node < firstActivity; node++) {
        const own = neighbours.subarray(offsets[node], offsets[node + 1]);
        own.forEach((a, k) => {
          for (const b of own.subarray(k + 1)) {
            const tie = `${a - firstActivity} ${b - firstActivity}`;
            shared.set(tie, (shared.get(tie) ?? 0) + 1);
          }
        });
      }
      const projected = [...eachTie(activityTies(selectActivities(facts, parameters), parameters))];
      expect(new Map(projected.map(({ source, target, weight }) => [`${source} ${target}`, weight]))).toEqual(
        new Map([...shared].sort()),
      );
    }),
    { numRuns: 100 },
  );
});
