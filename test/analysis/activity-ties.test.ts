import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { activityTies } from "../../analysis/ties/activity-ties.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { type NetworkParameters, weightings } from "../../model/network-parameters.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { naiveSelection } from "./naive-projection.ts";
import { networkOf, weightsOf } from "./network-as-lists.ts";
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

function tiesOf(facts: Facts, parameters: NetworkParameters) {
  const network = activityTies(selectActivities(facts, parameters), parameters);
  const ids = Array.from(network.nodes, (a) => stringAt(facts.activities.ids, a));
  const ties = [...eachTie(network)].map(({ source, target, weight, activities }) => ({
    tie: `${ids[source]}–${ids[target]}`,
    weight,
    shared: activities,
  }));
  return { network, ids, ties, weights: Object.fromEntries(ties.map(({ tie, weight }) => [tie, weight])) };
}

/** As the definition words it, pair by pair and organisation by organisation. */
function naive(facts: readonly Fact[], parameters: NetworkParameters) {
  const nodes = naiveSelection(facts, parameters).selected.filter(({ passing }) => passing.length > 0);
  const activitiesOf = (id: string) => nodes.filter(({ passing }) => passing.includes(id)).length;
  const leads = (node: (typeof nodes)[number], id: string) => node.activity.kind === "relation" || node.leads.has(id);
  const given = (k: number) =>
    ({ newman: 1 / (k - 1), fractional: 2 / (k * (k - 1)), count: 1, star: 1 })[parameters.weighting];
  const ties = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b) => {
      if ([a, b].some(({ size }) => size > (parameters.maxActivitySize ?? size))) return [];
      const shared = a.passing
        .filter((id) => b.passing.includes(id))
        .filter((id) => parameters.weighting !== "star" || leads(a, id) || leads(b, id));
      const weight = shared.reduce((sum, id) => sum + given(activitiesOf(id)), 0);
      return shared.length === 0 ? [] : [{ tie: `${a.activity.id}–${b.activity.id}`, weight, shared: shared.length }];
    }),
  );
  return { ids: nodes.map((node) => node.activity.id), ties };
}

describe("activities by the organisations that they share", () => {
  it("gives each figure in a case done by hand, under every weighting", async () => {
    // b is in all three and leads none, a leads x and y, c is in z only.
    const facts = await factsOf([
      ...consortium("x", ["a", "b"]),
      ...consortium("y", ["a", "b"]),
      ...consortium("z", ["c", "b"]),
    ]);
    const under = (weighting: string) => tiesOf(facts, networkOf({ weighting })).weights;
    expect(under("count")).toEqual({ "x–y": 2, "x–z": 1, "y–z": 1 });
    expect(under("newman")).toEqual({ "x–y": 1.5, "x–z": 0.5, "y–z": 0.5 });
    expect(under("fractional")["x–y"]).toBeCloseTo(1 + 1 / 3, 12);
    expect(under("star")).toEqual({ "x–y": 1 });
  });

  it("makes a complete graph of the activities of one organisation, and none of an organisation with one", async () => {
    const ids = ["a1", "a2", "a3", "a4", "a5"];
    const facts = await factsOf([
      organisation("o"),
      ...ids.flatMap((id) => [activity(id), takesPart("o", id)]),
      ...consortium("alone", ["p", "q"]),
    ]);
    const { network, ids: nodes, weights } = tiesOf(facts, networkOf());
    expect(nodes).toEqual([...ids, "alone"]);
    expect([network.size, network.isolated]).toEqual([10, 1]);
    expect(new Set(Object.values(weights))).toEqual(new Set([0.25]));
  });

  it("leaves an activity above the cap without a tie, and what its organisations give to others as it was", async () => {
    const facts = await factsOf([
      ...consortium("big", ["a", "b", "c"]),
      ...consortium("x", ["a", "b"]),
      ...consortium("y", ["a", "d"]),
    ]);
    const { ids, weights } = tiesOf(facts, networkOf({ maxActivitySize: "2" }));
    expect(ids).toEqual(["big", "x", "y"]);
    expect(weights).toEqual({ "x–y": 0.5 });
  });

  it("is what its definition says, whatever the parameters", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
        const parameters = networkOf(query);
        const found = tiesOf(await factsOf(records, { referenceDate: "2012" }), parameters);
        const expected = naive(records, parameters);
        expect(found.ids).toEqual(expected.ids);
        expect(found.ties.map(({ tie, shared }) => ({ tie, shared }))).toEqual(
          expected.ties.map(({ tie, shared }) => ({ tie, shared })),
        );
        found.ties.forEach(({ weight }, k) => {
          expect(Math.abs(weight - expected.ties[k].weight)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it("is the projection of organisations in facts whose modes are exchanged", async () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 5 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { maxLength: 30, selector: ([o, a]) => `${o} ${a}` }),
        fc.constantFrom(...weightings),
        async (rows, weighting) => {
          const as = (exchange: boolean) =>
            factsOf(
              rows.flatMap(([o, a, lead]) => {
                const [who, what] = exchange ? [`a${a}`, `o${o}`] : [`o${o}`, `a${a}`];
                const role = lead ? ("lead" as const) : ("participant" as const);
                return [organisation(who), activity(what), takesPart(who, what, { role })];
              }),
            );
          const parameters = networkOf({ weighting });
          const exchanged = await as(true);
          const expected = weightsOf(exchanged, deriveTies(exchanged, parameters));
          const found = tiesOf(await as(false), parameters).weights;
          expect(Object.keys(found)).toEqual(Object.keys(expected));
          for (const [tie, weight] of Object.entries(found))
            expect(Math.abs(weight - expected[tie])).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 100 },
    );
  });
});
