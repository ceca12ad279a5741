import { beforeAll, describe, expect, test } from "vitest";
import { brokerage } from "../../analysis/brokerage/brokerage-roles.ts";
import { brokerageRoles } from "../../analysis/brokerage/role-expectation.ts";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Measure } from "../../analysis/measure.ts";
import { unwatched } from "../../model/progress.ts";
import { idsOf, networkOf } from "../analysis/network-as-lists.ts";
import { activity, factsOf, organisation, takesPart } from "../analysis/some-facts.ts";
import { hasSharedData, needsSharedData, sharedJson, sharedRows } from "./shared-oracle.ts";

interface Oracle {
  ids: string[];
  groups: (string | number)[];
  roles: string[];
  raw: number[][];
}

describe.skipIf(!hasSharedData).each(["karate", "jazz"])(`%s, against R's sna${needsSharedData}`, (name) => {
  let facts: Facts;
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = sharedJson<Oracle>(`oracles/brokerage_${name}.json`);
    const edges = sharedRows(`classic/${name}.edges.csv`);
    facts = await factsOf([
      ...oracle.ids.flatMap((id, i) => [
        organisation(id, { attributes: { side: `g${oracle.groups[i]}` } }),
        activity(`alone ${id}`),
        takesPart(id, `alone ${id}`),
      ]),
      ...edges.flatMap(({ source, target }, k) => [
        activity(`tie ${k}`, { kind: "relation" }),
        takesPart(source, `tie ${k}`),
        takesPart(target, `tie ${k}`),
      ]),
    ]);
  });

  // sna takes each path in both directions; what has one role here it calls gatekeeper one way and representative the other.
  const columns = { coordinator: ["w_I"], itinerant: ["w_O"], gatekeeper: ["b_IO", "b_OI"], liaison: ["b_O"] };
  test.each(brokerageRoles)("%s", async (role) => {
    const parameters = { ...networkOf(), by: "side", role, standardised: false };
    const { organisations, values } = computeMeasure(brokerage as unknown as Measure, {
      facts,
      parameters,
      progress: unwatched,
    });
    const ids = idsOf(facts, { organisations });
    const expected = oracle.ids.map((id, i) => {
      const counts = columns[role].map((column) => oracle.raw[i][oracle.roles.indexOf(column)]);
      return [id, counts.reduce((sum, count) => sum + count, 0) / 2];
    });
    expect(new Map(ids.map((id, node) => [id, values[node]]))).toEqual(new Map(expected as [string, number][]));
  });
});
