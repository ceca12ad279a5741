import { connectedGroups } from "../community/connected-groups.ts";
import type { Measure } from "../measure.ts";
import { twoModeTies } from "../ties/two-mode-ties.ts";
import { leadingVector } from "./leading-vector.ts";

/**
 * Two-mode eigenvector centrality of organisation i: x_i with σ x_i = Σ_a y_a over the activities it is in and σ y_a = Σ_i x_i over
 * the organisations in a, for the largest σ (Borgatti & Everett 1997; the first pair of singular vectors of who takes part in what,
 * Bonacich 1991): an organisation is central as far as its activities are, and they as far as their participants are. Scaled so that all
 * organisations' squares together are 1, √2 times what the eigenvector of both modes has. No unit; above 0 to 1. Weights are not read.
 *
 * Defined within the component with most organisations, of equals the one with the first id; absent outside it, and where nobody is tied.
 *
 * x is the leading vector of A Aᵀ, which is never made: a step is two sweeps over the participations. O(participations) a step (`leading-vector.ts`).
 *
 * Checked in closed form, by what it must satisfy on random facts, and against networkx.
 */
export const twoModeEigenvector: Measure<Record<never, never>> = {
  id: "two-mode-eigenvector",
  reads: "facts",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.1016/S0378-8733(96)00301-2",
  computedBy: "analysis/centrality/two-mode-eigenvector.ts",
  why: "The family has no two-mode eigenvector. Two sweeps over participations take the place of a projection.",
  compute({ selection, parameters, progress }) {
    const graph = twoModeTies(selection!, parameters);
    const { order, firstActivity, offsets, neighbours } = graph;
    const values = new Float64Array(firstActivity).fill(Number.NaN);
    const { of, sizes } = connectedGroups(graph, new Uint8Array(order));
    const component = largestByOrganisations(of.subarray(0, firstActivity), sizes.length);
    if (component < 0) return values;
    const nodes = Uint32Array.from(of.keys()).filter((node) => of[node] === component);
    const organisations = nodes.filter((node) => node < firstActivity);
    const activities = nodes.subarray(organisations.length);
    const place = new Int32Array(order);
    for (const part of [organisations, activities])
      part.forEach((node, k) => {
        place[node] = k;
      });
    const sums = (rows: Uint32Array, from: Float64Array, to: Float64Array) =>
      rows.forEach((node, k) => {
        let sum = 0;
        for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) sum += from[place[neighbours[tie]]];
        to[k] = sum;
      });
    const ofActivities = new Float64Array(activities.length);
    const vector = leadingVector(
      organisations.length,
      (x, result) => {
        sums(activities, x, ofActivities);
        sums(organisations, ofActivities, result);
      },
      progress,
    );
    organisations.forEach((node, k) => {
      values[node] = vector[k];
    });
    return values;
  },
};

/** -1 where no organisation is in one. */
function largestByOrganisations(component: Int32Array, components: number): number {
  const organisations = new Uint32Array(components);
  for (const c of component) if (c >= 0) organisations[c]++;
  let largest = -1;
  for (const c of component) if (c >= 0 && (largest < 0 || organisations[c] > organisations[largest])) largest = c;
  return largest;
}
