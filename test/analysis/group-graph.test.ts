import fc from "fast-check";
import { expect, it } from "vitest";
import { groupGraph } from "../../analysis/connectivity/group-graph.ts";
import { mixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf, organisation } from "./some-facts.ts";

it("gives ties between, weight inside, and who is in no group, in a case done by hand", async () => {
  const place = (country: string) => ({ place: { country } });
  const facts = await factsOf([
    ...consortium("one", ["a", "b", "x"]),
    ...consortium("two", ["a", "x"]),
    ...consortium("three", ["y", "z"]),
    organisation("a", place("KR")),
    organisation("b", place("KR")),
    organisation("x", place("DE")),
    organisation("y", place("FR")),
  ]);
  const grouping = facts.organisations.groupings.country;
  const graph = groupGraph(selectActivities(facts, networkOf()), grouping);
  expect(Array.from(graph.nodes, (code) => grouping.values[code])).toEqual(["DE", "FR", "KR"]);
  expect([...graph.organisations]).toEqual([1, 1, 2]);
  // newman: "one" gives 1/2 to each pair, "two" 1; y is tied to z only, who has no country.
  expect([...graph.inside]).toEqual([0, 0, 0.5]);
  expect([...eachTie(graph)]).toEqual([{ source: 0, target: 2, weight: 2, activities: 2 }]);
  expect([graph.isolated, graph.without]).toEqual([1, 1]);
});

it("is the mixing matrix without the group of those that have no value", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      arbitraryQuery,
      fc.constantFrom("kind", "zone", "country", "complex"),
      async (records, query, by) => {
        const facts = await factsOf(records, { referenceDate: "2012" });
        const parameters = networkOf(query);
        const selection = selectActivities(facts, parameters);
        const grouping = facts.organisations.groupings[by];
        const graph = groupGraph(selection, grouping);
        const mixing = mixingMatrix({
          selection,
          network: deriveTies(facts, parameters),
          groups: nodeGroups(selection.organisations, grouping),
          weighted: true,
        });
        const named = mixing.groups.filter(({ id }) => id !== undefined);
        expect(Array.from(graph.nodes, (code) => grouping.values[code])).toEqual(named.map(({ id }) => id));
        expect([...graph.organisations]).toEqual(named.map(({ organisations }) => organisations));
        expect(graph.without + graph.organisations.reduce((sum, n) => sum + n, 0)).toBe(selection.organisations.length);
        const cell = (c: number, d: number) => c * mixing.groups.length + d;
        const expected = named.flatMap((_, source) =>
          named
            .map((_, target) => ({
              source,
              target,
              weight: mixing.weight[cell(source, target)],
              activities: mixing.activities[cell(source, target)],
            }))
            .filter(({ target, weight }) => target > source && weight > 0),
        );
        expect([...eachTie(graph)]).toEqual(expected);
        expect([...graph.inside]).toEqual(named.map((_, c) => mixing.weight[cell(c, c)]));
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});
