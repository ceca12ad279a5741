import { describe, expect, test } from "vitest";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { measures } from "../../analysis/measures.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { unwatched } from "../../model/progress.ts";
import { idsOf, networkOf, weightsOf } from "./network-as-lists.ts";
import karate from "./oracles/karate.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

// Values by networkx, made by test/oracle/make/small_networks.py.

type Values = Record<string, Record<string, number>>;
type Ties = readonly (readonly (string | number)[])[];

const asked: readonly [keyof typeof karate.values, string, Record<string, unknown>][] = [
  ["degree", "degree", {}],
  ["strength", "strength", {}],
  ["coreness", "coreness", {}],
  ["pagerankUnweighted", "pagerank", { weighted: false, alpha: 0.85 }],
  ["pagerankWeighted", "pagerank", { weighted: true, alpha: 0.85 }],
  ["betweenness", "betweenness", { weighted: false, normalised: false }],
  ["harmonic", "harmonic-closeness", { weighted: false, normalised: false }],
  ["harmonicWeighted", "harmonic-closeness", { weighted: true, normalised: false }],
  ["clustering", "clustering", { weighted: false }],
  ["clusteringWeighted", "clustering", { weighted: true }],
  ["constraint", "constraint", { weighted: false }],
  ["constraintWeighted", "constraint", { weighted: true }],
  ["effectiveSize", "effective-size", { weighted: false, efficiency: false }],
  ["effectiveSizeWeighted", "effective-size", { weighted: true, efficiency: false }],
  ["eigenvector", "eigenvector", { weighted: false }],
  ["eigenvectorWeighted", "eigenvector", { weighted: true }],
];

function expectSame(facts: Facts, weighting: string, ties: Ties, expected: Values) {
  const network = networkOf({ weighting });
  const weights = weightsOf(facts, deriveTies(facts, network));
  expect(Object.keys(weights)).toHaveLength(ties.length);
  for (const [a, b, weight] of ties) expect(weights[`${a}–${b}`], `${a}–${b}`).toBeCloseTo(Number(weight), 12);
  for (const [name, id, own] of asked) {
    const measure = measures.find((candidate) => candidate.id === id)!;
    const { organisations, values } = computeMeasure(measure, {
      facts,
      parameters: { ...network, ...own },
      progress: unwatched,
    });
    const ids = idsOf(facts, { organisations });
    const defined = ids.filter((_, node) => !Number.isNaN(values[node]));
    expect([...defined].sort(), name).toEqual(Object.keys(expected[name]).sort());
    for (const organisationId of defined)
      expect(values[ids.indexOf(organisationId)], `${name} of ${organisationId}`).toBeCloseTo(
        expected[name][organisationId],
        11,
      );
  }
}

describe("against networkx", () => {
  test("karate: ties that are given, with weights", async () => {
    const members = [...new Set(karate.ties.flatMap(([a, b]) => [String(a), String(b)]))];
    const ties = karate.ties.flatMap(([a, b, value], k) => [
      activity(`tie ${k}`, { kind: "relation" }),
      takesPart(String(a), `tie ${k}`, { value: Number(value) }),
      takesPart(String(b), `tie ${k}`),
    ]);
    const facts = await factsOf([...members.map((id) => organisation(id)), ...ties]);
    expectSame(facts, "newman", karate.ties, karate.values);
  });

  test.each(["count", "newman"] as const)("southern women: projected under %s", async (weighting) => {
    const facts = await factsOf(
      southernWomen.participations.flatMap(([woman, event]) => [
        organisation(woman),
        activity(event),
        takesPart(woman, event),
      ]),
    );
    expectSame(facts, weighting, southernWomen[weighting].ties, southernWomen[weighting].values);
  });
});
