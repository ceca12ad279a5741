import { beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { weightings } from "../../model/network-parameters.ts";
import { networkOf } from "../analysis/network-as-lists.ts";
import { cordisFacts } from "./cordis-facts.ts";
import { expectRounded, hasSharedData, needsSharedData, sharedFile, sharedJson, valuesById } from "./shared-oracle.ts";

type Counts = Record<
  "participations" | "projects" | "orgs" | "edges" | "isolates" | "edges_weight_ge2" | "sum_weight",
  number
>;

function expectCounts(facts: Facts, network: TieNetwork, oracle: string) {
  const expected = sharedJson<Counts>(oracle);
  expect({
    participations: facts.participations.count,
    projects: facts.activities.count,
    orgs: network.order,
    edges: network.size,
    isolates: network.isolated,
    edges_weight_ge2: network.activities.reduce((count, shared) => count + Number(shared >= 2), 0) / 2,
    sum_weight: network.activities.reduce((sum, shared) => sum + shared, 0) / 2,
  }).toEqual(
    Object.fromEntries(
      ["participations", "projects", "orgs", "edges", "isolates", "edges_weight_ge2", "sum_weight"].map((key) => [
        key,
        expected[key as keyof Counts],
      ]),
    ),
  );
}

describe.skipIf(!hasSharedData)(`all of H2020, against igraph and a plain count${needsSharedData}`, () => {
  let facts: Facts;
  let network: TieNetwork;
  let perOrganisation: Record<string, [number, number, number]>;
  beforeAll(async () => {
    facts = await cordisFacts(sharedFile("cordis/h2020_participations_2014-2022.csv.gz"), "joined");
    network = deriveTies(facts, networkOf());
    perOrganisation = sharedJson("oracles/h2020_eunets_degree_core_pagerank.json");
  });
  const column = (index: 0 | 1 | 2) => Object.entries(perOrganisation).map(([id, row]) => [id, row[index]] as const);

  test("organisations, ties and shared projects", () => {
    expectCounts(facts, network, "oracles/h2020_eunets.json");
  });

  test("degree of every organisation", () => {
    expect(valuesById(facts, "degree", {}, {}, network)).toEqual(new Map(column(0)));
  });

  test("coreness of every organisation", () => {
    expect(valuesById(facts, "coreness", {}, {}, network)).toEqual(new Map(column(1)));
  });

  test("PageRank of every organisation, to nine decimals", () => {
    expectRounded(valuesById(facts, "pagerank", {}, { weighted: false }, network), column(2), 9);
  });

  test.each(weightings)("strength of every organisation under %s, to ten decimals", (weighting) => {
    const { columns, strength } = sharedJson<{ columns: string[]; strength: Record<string, number[]> }>(
      "oracles/h2020_eunets_strength.json.gz",
    );
    const index = columns.indexOf(weighting);
    const expected = Object.entries(strength).map(([id, row]) => [id, row[index]] as const);
    expectRounded(valuesById(facts, "strength", { weighting }), expected, 10);
  });
});

describe.skipIf(!hasSharedData)(`the named slice of H2020, against igraph${needsSharedData}`, () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await cordisFacts(sharedFile("cordis/official_columns_organization.csv"), "official");
  });

  test("organisations, ties and shared projects", () => {
    expectCounts(facts, deriveTies(facts, networkOf()), "oracles/h2020_named_slice.json");
  });

  test("betweenness, to four decimals", () => {
    const expected = Object.entries(sharedJson<Record<string, number>>("oracles/h2020_named_slice_betweenness.json"));
    const listed = new Set(expected.map(([id]) => id));
    const actual = [...valuesById(facts, "betweenness", {}, { weighted: false })];
    // The oracle lists the organisations that lie between any others.
    expectRounded(new Map(actual.filter(([id]) => listed.has(id))), expected, 4);
    expect(actual.filter(([id, value]) => !listed.has(id) && value > 0.5e-4)).toEqual([]);
  });
});
