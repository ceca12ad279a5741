import { describe, expect, test } from "vitest";
import { louvain } from "../../analysis/community/louvain.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "../analysis/network-as-lists.ts";
import { cordisFacts } from "./cordis-facts.ts";
import { hasSharedData, needsSharedData, sharedFile, sharedJson } from "./shared-oracle.ts";

interface Bands {
  /** Method with `_u` or `_w`, modularity (four decimals), number of communities; weighted runs read the number of shared projects. */
  modularity: [string, number, number][];
}

describe.skipIf(!hasSharedData).each([
  ["the named slice of H2020", "cordis/official_columns_organization.csv", "official", "h2020_named_slice"],
  ["all of H2020", "cordis/h2020_participations_2014-2022.csv.gz", "joined", "h2020_eunets"],
] as const)(`communities of %s, against igraph's Louvain and Leiden${needsSharedData}`, (_, file, layout, oracle) => {
  test("modularity is in their band, and no higher than it can be", async () => {
    const network = deriveTies(await cordisFacts(sharedFile(file), layout), networkOf({ weighting: "count" }));
    const { modularity } = sharedJson<Bands>(`oracles/${oracle}.json`);
    for (const [suffix, weighted] of [
      ["u", false],
      ["w", true],
    ] as const) {
      const found = louvain(network, { resolution: 1, runs: 5, seed: 1, weighted }, unwatched);
      const band = modularity.filter(([method]) => method.endsWith(`_${suffix}`)).map(([, q]) => q);
      expect(band.length).toBeGreaterThan(1);
      expect(found.modularity).toBeGreaterThanOrEqual(Math.min(...band) - 0.5e-4);
      // Leiden finds the best; beyond it by more than a hundredth would be another quantity.
      expect(found.modularity).toBeLessThan(Math.max(...band) + 0.01);
    }
  });
});
