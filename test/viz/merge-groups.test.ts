import { expect, test } from "vitest";
import { mergeGroups, noneId, restId } from "../../viz/integration/merge-groups.ts";

/** Four groups of two organisations and one organisation without a value; weights 1 … 15 above the diagonal, mirrored. */
function mixing() {
  const n = 5;
  const groups = ["a", "b", "c", "d", null].map((id) => ({
    id,
    title: id ?? "none",
    organisations: id === null ? 1 : 2,
  }));
  const weight = new Array<number>(n * n);
  let next = 1;
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) weight[i * n + j] = weight[j * n + i] = next++;
  const other = new Array<number | null>(n * n).fill(null);
  return {
    dataset: { id: "x", version: 1 },
    analysis: "mixing",
    parameters: {},
    network: {
      organisations: 9,
      ties: 15,
      isolated: 0,
      synthetic: 0,
      leftOut: { activities: 0, participations: 0, undated: 0, convenors: 0 },
    },
    definition: { title: "", text: "", unit: "", range: "", source: "" },
    by: "kind",
    groups,
    weight,
    ties: weight.map(() => 1),
    organisations: other,
    activities: other,
    density: other,
    share: other,
    lift: other,
  };
}

test("few groups stay as they are, heaviest first, those without a value last", () => {
  const merged = mergeGroups(mixing(), 10);
  expect(merged.merged).toBe(0);
  expect(merged.groups.map(({ id }) => id)).toEqual(["d", "c", "b", "a", noneId]);
  expect(merged.cell(0, 3).weight).toBe(4);
});

test("merging keeps the sum of weights and ties, and follows the definitions of density and lift", () => {
  const whole = mergeGroups(mixing(), 10);
  const merged = mergeGroups(mixing(), 3);
  expect(merged.groups.map(({ id }) => id)).toEqual(["d", "c", restId, noneId]);
  expect(merged.merged).toBe(2);
  const sum = (matrix: typeof merged, key: "weight" | "ties") =>
    matrix.groups.reduce(
      (all, _, i) => matrix.groups.slice(i).reduce((row, __, j) => row + matrix.cell(i, i + j)[key], all),
      0,
    );
  expect(sum(merged, "weight")).toBe(sum(whole, "weight"));
  expect(sum(merged, "ties")).toBe(sum(whole, "ties"));
  // Inside the rest: a–a 1, a–b 2, b–b 6; four organisations, so six pairs.
  expect(merged.cell(2, 2)).toMatchObject({ weight: 9, ties: 3, density: 0.5, organisations: undefined });
  // e = 2·9/240; strengths of a and b: (1 + 15) + (6 + 32) = 54 of 240 ends.
  expect(merged.cell(2, 2).lift).toBeCloseTo(18 / 240 / (54 / 240) ** 2, 12);
});
