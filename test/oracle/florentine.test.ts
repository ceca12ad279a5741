import { expect, test } from "vitest";
import { permutedStatistics, regression, relations } from "../../analysis/relations/mrqap.ts";
import { permutation, permutationsOf } from "../../analysis/relations/permutations.ts";
import { differenceMatrix, tiesMatrix } from "../../analysis/relations/relation-matrices.ts";
import { tailShares } from "../../analysis/relations/tail-shares.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { byCodeUnit } from "../../model/id.ts";
import { expectClose } from "../analysis/expect-close.ts";
import sna from "../analysis/oracles/relations.json" with { type: "json" };
import { hasSharedData, needsSharedData, sharedRows } from "./shared-oracle.ts";

// By R's sna, made by test/oracle/make/relations.R: business ties of Florentine families explained by marriage and difference in wealth.

/** p of 20,000 permutations there is off by this at most, four standard errors of a half. */
const monteCarlo = 4 * Math.sqrt(0.25 / 20_000);

function families(ids?: readonly string[]) {
  const nodes = sharedRows("classic/flo_marriage.nodes.csv")
    .filter(({ id }) => ids?.includes(id) ?? true)
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const own = new Set(nodes.map(({ id }) => id));
  const tied = (file: string) => {
    const among = sharedRows(file).filter(({ source, target }) => own.has(source) && own.has(target));
    const edges = among.map(({ source, target }) => ({ source, target }));
    return tiesMatrix(
      tiesFromEdgeList(edges, own).network,
      Uint32Array.from(nodes, (_, k) => k),
      false,
    );
  };
  const wealth = differenceMatrix(Float64Array.from(nodes, (node) => Number(node.wealth)));
  const found = relations([tied("classic/flo_business.edges.csv"), tied("classic/flo_marriage.edges.csv"), wealth]);
  if ("constant" in found) throw new Error("undetermined");
  return { n: nodes.length, found };
}

const six = ["Albizzi", "Barbadori", "Castellani", "Ginori", "Medici", "Peruzzi"];

test.skipIf(!hasSharedData).each([
  ["all sixteen", undefined, sna.all, 5000],
  ["six, in all their 720 orders", six, sna.six, 720],
] as const)(
  `%s: coefficients, t, r and R² to 1e-9, p as far as chance allows${needsSharedData}`,
  (_, ids, oracle, asked) => {
    const { n, found } = families(ids);
    expect(n).toBe(oracle.organisations);
    const own = regression(found);
    expectClose([own.intercept, ...own.coefficients], oracle.coefficients);
    expectClose([...own.t], oracle.t.slice(1));
    expectClose([own.rSquared, own.r[0]], [oracle.rSquared, oracle.r]);
    const permutations = permutationsOf(n, asked, 1);
    expect(permutations.isExact).toBe(ids !== undefined);
    const rows = Array.from({ length: permutations.count }, (_row, number) =>
      permutedStatistics(found, permutation(permutations, number)),
    );
    const column = (k: number) => Float64Array.from(rows, (row) => row[k]);
    const allowed = monteCarlo + (permutations.isExact ? 0 : 4 * Math.sqrt(0.25 / asked));
    own.t.forEach((t, k) => {
      const p = tailShares(t, column(k), permutations.isExact);
      expect(Math.abs(p.lower - oracle.lower[k + 1])).toBeLessThan(allowed);
      expect(Math.abs(p.upper - oracle.upper[k + 1])).toBeLessThan(allowed);
      expect(Math.abs(p.twoSided - oracle.twoSided[k + 1])).toBeLessThan(allowed);
    });
    const ofR = tailShares(own.r[0], column(2), permutations.isExact);
    expect(Math.abs(ofR.upper - oracle.rUpper)).toBeLessThan(allowed);
    expect(Math.abs(ofR.lower - oracle.rLower)).toBeLessThan(allowed);
  },
);
