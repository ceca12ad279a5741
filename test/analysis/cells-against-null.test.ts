import { describe, expect, test } from "vitest";
import { type GroupCells, groupCells } from "../../analysis/connectivity/group-cells.ts";
import { groupWeights } from "../../analysis/connectivity/group-weights.ts";
import { type CellsAgainstNull, cellsAgainstNull, fewestExpected } from "../../analysis/null/cells-against-null.ts";
import {
  addDraws,
  type CellTotals,
  type DrawCellsRequest,
  drawCells,
  noDraws,
} from "../../analysis/null/draw-cells.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import { eachTable } from "../../analysis/null/each-draw.ts";
import { nullSummary } from "../../analysis/null/null-summary.ts";
import { deriveTies, selectedTies } from "../../analysis/ties/derive-ties.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf } from "./some-facts.ts";

const kinds = ["company", "university", "institute", "government"] as const;
const random = seededRandom(11, 1);
const pick = (n: number) => Math.floor(random() * n);
const facts = await factsOf(
  Array.from({ length: 60 }, (_, k) =>
    consortium(`a${k}`, [...new Set(Array.from({ length: 2 + pick(5) }, () => `o${pick(40)}`))]),
  )
    .flat()
    .map((fact) => (fact.type === "organisation" ? { ...fact, kind: kinds[Number(fact.id.slice(1)) % 4] } : fact)),
);
const parameters = networkOf();
const selection = selectActivities(facts, parameters);
const network = deriveTies(facts, parameters);
const groups = nodeGroups(selection.organisations, facts.organisations.groupings.kind);
const judged = { correction: "none", alpha: 0.05, test: "empirical" } as const;

function request(more: Partial<DrawCellsRequest> = {}, draws = 40): DrawCellsRequest {
  const weighted = more.weighted ?? true;
  const { amounts } = groupCells({ selection, network, groups, weighted });
  return {
    facts,
    selection,
    network,
    groups,
    weighted,
    observed: amounts,
    null: { model: "curveball", draws, seed: 5 },
    ...more,
  };
}

function totalsOf(asked: DrawCellsRequest): CellTotals {
  return drawParts(asked.null.draws)
    .map((part, p): CellTotals => drawCells(part, p, asked, unwatched))
    .reduce(addDraws, noDraws(asked.observed.length));
}

/** Each draw of curveball on its own. */
function drawn(asked: DrawCellsRequest): Selection[] {
  const found: Selection[] = [];
  drawParts(asked.null.draws).forEach((part, p) => {
    eachTable(part, p, { facts, selection, seed: asked.null.seed }, unwatched, (one) => found.push(one));
  });
  return found;
}

test("cells are those of the matrix, each once", () => {
  const { weight, activities } = groupWeights(selection, groups);
  const { amounts, counts } = groupCells({ selection, network: undefined, groups, weighted: true });
  const upper = (matrix: Float64Array) => [...matrix].filter((_, k) => Math.floor(k / 4) <= k % 4);
  expect([...amounts]).toEqual(upper(weight));
  expect([...counts]).toEqual(upper(activities));
});

describe.each([true, false])("each cell, weighted %s", (weighted) => {
  const asked = request({ weighted });
  const found = cellsAgainstNull(asked.observed, totalsOf(asked), judged);

  test("is as the summary of its values on the draws", () => {
    const draws = drawn(asked).map(
      (one): GroupCells => groupCells({ selection: one, network: selectedTies(one), groups, weighted }),
    );
    asked.observed.forEach((value, cell) => {
      const { mean, sd, z, p } = nullSummary(
        value,
        Float64Array.from(draws, ({ amounts }) => amounts[cell]),
      );
      expect(found.mean[cell]).toBeCloseTo(mean!, 10);
      expect(found.sd[cell]).toBeCloseTo(sd!, 10);
      expect(found.z[cell]).toBeCloseTo(z!, 8);
      expect(found.p[cell]).toBe(p);
      expect(found.ratio[cell]).toBeCloseTo(value / mean!, 10);
      const expected = draws.reduce((sum, { counts }) => sum + counts[cell], 0) / draws.length;
      expect(Number.isNaN(found.pNormal[cell])).toBe(expected < fewestExpected);
    });
  });
});

test("labels dealt anew keep the network, and so the sum of all cells", () => {
  const asked = request({ null: { model: "labels", draws: 30, seed: 2 } });
  const { mean, tested } = cellsAgainstNull(asked.observed, totalsOf(asked), judged);
  const sum = (cells: Float64Array) => cells.reduce((total, one) => total + one, 0);
  expect(sum(mean)).toBeCloseTo(sum(asked.observed), 8);
  expect(tested).toBe(10);
});

/** As many draws, of values that are given for each cell. */
function totals(observed: readonly number[], draws: readonly (readonly number[])[]): CellTotals {
  const sums = (of: (value: number, cell: number) => number) =>
    observed.map((_, cell) => draws.reduce((sum, draw) => sum + of(draw[cell], cell), 0));
  return {
    draws: draws.length,
    sum: Float64Array.from(sums((value, cell) => value - observed[cell])),
    squares: Float64Array.from(sums((value, cell) => (value - observed[cell]) ** 2)),
    atLeast: Uint32Array.from(sums((value, cell) => Number(value >= observed[cell]))),
    atMost: Uint32Array.from(sums((value, cell) => Number(value <= observed[cell]))),
    counts: Float64Array.from(sums((value) => value)),
  };
}

describe("what is significant", () => {
  const observed = [100, 7, 0, 3];
  const draws = Array.from({ length: 99 }, (_, k) => [50 + (k % 3), 6 + (k % 3), 5 + (k % 4), 3]);
  const judge = (more: Partial<Parameters<typeof cellsAgainstNull>[2]>): CellsAgainstNull =>
    cellsAgainstNull(Float64Array.from(observed), totals(observed, draws), { ...judged, ...more });

  test("is more or less than chance, after correction for the cells tested", () => {
    // The last is the same on every draw, and so no test.
    expect([...judge({}).significance]).toEqual([1, 0, -1, Number.NaN]);
    expect([...judge({}).p]).toEqual([0.02, 1, 0.02, Number.NaN]);
    expect(judge({}).tested).toBe(3);
    expect([...judge({ correction: "fdr" }).significance]).toEqual([1, 0, -1, Number.NaN]);
  });

  test("cannot be anything where so few draws give no p small enough, and it is said how many would", () => {
    const found = judge({ correction: "holm" });
    expect([...found.significance].slice(0, 3)).toEqual([0, 0, 0]);
    expect(found.resolution).toBe(0.02);
    // 2/(119 + 1) = 0.05/3.
    expect(found.drawsNeeded).toBe(119);
    expect(judge({ correction: "fdr" })).not.toHaveProperty("drawsNeeded");
  });

  test("by the normal curve needs no more draws", () => {
    const found = judge({ correction: "holm", test: "normal" });
    expect([...found.significance]).toEqual([1, 0, -1, Number.NaN]);
    expect(found).not.toHaveProperty("drawsNeeded");
    expect(found.pNormal[1]).toBeGreaterThan(0.9);
  });

  test("not a cell whose draws are all the same and as observed; one that only the observed network has is", () => {
    const same = totals(
      [2, 1],
      Array.from({ length: 99 }, () => [2, 0]),
    );
    const found = cellsAgainstNull(Float64Array.of(2, 1), same, judged);
    expect([...found.p]).toEqual([Number.NaN, 0.02]);
    expect([...found.z]).toEqual([Number.NaN, Number.NaN]);
    expect([...found.ratio]).toEqual([1, Number.NaN]);
  });
});

test("calibrated: of cells of draws taken for data no more than a twentieth are below a twentieth", () => {
  const data = drawn(request({}, 120)).filter((_, k) => k % 2 === 0);
  const found = data.map((one, k) => {
    const { amounts } = groupCells({ selection: one, network: undefined, groups, weighted: true });
    const asked = request({
      selection: one,
      observed: amounts,
      null: { model: "curveball", draws: 99, seed: 100 + k },
    });
    const totals = totalsOf(asked);
    const { p, pNormal } = cellsAgainstNull(amounts, totals, judged);
    const often = [...totals.counts].map((count) => count / totals.draws >= fewestExpected);
    return { p: [...p].filter((_, cell) => often[cell]), pNormal: [...pNormal].filter((_, cell) => often[cell]) };
  });
  for (const tests of [found.flatMap(({ p }) => p), found.flatMap(({ pNormal }) => pNormal)]) {
    expect(tests.length).toBeGreaterThan(400);
    const below = tests.filter((p) => p < 0.05).length / tests.length;
    // Two standard errors of a share of a twentieth, were the tests independent.
    expect(below).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / tests.length));
    expect(tests.filter((p) => p < 0.5).length / tests.length).toBeGreaterThan(0.4);
  }
});
