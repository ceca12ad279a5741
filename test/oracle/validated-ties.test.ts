import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { bipartiteModel } from "../../analysis/ties/bipartite-model.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { significantTies } from "../../analysis/ties/tie-significance.ts";
import { validatedTies } from "../../analysis/ties/validated-ties.ts";
import { byCodeUnit } from "../../model/id.ts";
import { unwatched } from "../../model/progress.ts";
import { idsOf, networkOf } from "../analysis/network-as-lists.ts";
import backbones from "../analysis/oracles/backbones.json" with { type: "json" };
import southernWomen from "../analysis/oracles/southern-women.json" with { type: "json" };
import { activity, factsOf, organisation, takesPart } from "../analysis/some-facts.ts";
import { cordisFacts } from "./cordis-facts.ts";
import { hasSharedData, needsSharedData, sharedFile, sharedRows } from "./shared-oracle.ts";

// By bicm and NEMtropy, made by test/oracle/make/backbones.py.

type Oracle = (typeof backbones.validated)["southernWomen" | "energy"];

function validated(facts: Facts) {
  const parameters = networkOf();
  const network = deriveTies(facts, parameters);
  const found = validatedTies(network, selectActivities(facts, parameters), parameters, unwatched);
  return { ids: idsOf(facts, network), network, found };
}

/** As many, and the same, whatever the correction for all pairs. */
function expectSamePairs({ ids, network, found }: ReturnType<typeof validated>, oracle: Oracle) {
  expect(found.tested).toBe((oracle.organisations * (oracle.organisations - 1)) / 2);
  for (const correction of ["none", "bonferroni", "fdr"] as const) {
    const { source, target } = significantTies(network, found, { alpha: 0.05, correction });
    const pairs = Array.from(source, (node, k) => [ids[node], ids[target[k]]].sort(byCodeUnit).join("|"));
    const sha256 = createHash("sha256").update(pairs.sort(byCodeUnit).join("\n")).digest("hex");
    expect([correction, { ties: pairs.length, sha256 }]).toEqual([correction, oracle[correction]]);
  }
}

const pairsOf = (links: readonly (readonly string[])[]) =>
  links.flatMap(([who, what]) => [organisation(who), activity(what), takesPart(who, what)]);

const classics = {
  southernWomen: () => southernWomen.participations,
  ceosClubs: () => sharedRows("classic/ceos_clubs.edges.csv").map(({ source, target }) => [source, target]),
};

describe.each(["southernWomen", "ceosClubs"] as const)("%s", (name) => {
  const needs = name === "ceosClubs";
  const oracle = backbones.validated[name];
  test.skipIf(needs && !hasSharedData)(
    `the same p for every pair, the same ties${needs ? needsSharedData : ""}`,
    async () => {
      const made = validated(await factsOf(pairsOf(classics[name]())));
      const values = Array.from(made.found.logP, Math.exp).sort((a, b) => a - b);
      expect(values).toHaveLength(oracle.p.length);
      // The solution that p follows from is off by so much there.
      const allowed = 1e-9 + 10 * oracle.solverError;
      values.forEach((one, k) => {
        expect(Math.abs(one - oracle.p[k])).toBeLessThan(allowed);
      });
      expectSamePairs(made, oracle);
    },
  );

  test.skipIf(needs && !hasSharedData)(
    `the same chance of a link for every two degrees${needs ? needsSharedData : ""}`,
    () => {
      const links = classics[name]();
      const degrees = (side: 0 | 1) => {
        const counts = new Map<string, number>();
        for (const link of links) counts.set(link[side], (counts.get(link[side]) ?? 0) + 1);
        return Uint32Array.from(counts.values());
      };
      const { rows, columns, linked, error } = bipartiteModel(degrees(0), degrees(1), unwatched);
      expect(error).toBeLessThan(1e-9);
      for (const other of [oracle.linked, oracle.linkedByNEMtropy]) {
        expect(other).toHaveLength(linked.length);
        for (const [k, h, p] of other) {
          const own = linked[rows.degrees.indexOf(k) * columns.degrees.length + columns.degrees.indexOf(h)];
          expect(Math.abs(own - p)).toBeLessThan(1e-9 + oracle.solverError);
        }
      }
    },
  );
});

test.skipIf(!hasSharedData)(`the energy slice of H2020: the same validated ties${needsSharedData}`, async () => {
  const facts = await cordisFacts(sharedFile("cordis/h2020_energy_SC3_multi.csv"), "joined");
  expectSamePairs(validated(facts), backbones.validated.energy);
});
