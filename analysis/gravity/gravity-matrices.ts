import type { GravityCovariate } from "../../model/gravity-covariate.ts";
import { checkFine } from "../connectivity/group-weights.ts";
import { type FullMatrix, fullMatrix } from "../relations/pair-matrix.ts";
import { distanceMatrix } from "../relations/relation-matrices.ts";

/** What is known of each group; all parallel. */
export interface GroupTraits {
  /** Organisations, or another mass; 0 where there is none. */
  readonly size: Float64Array;
  /** NaN where unknown. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** A code; -1 where unknown. */
  readonly zone: Int32Array;
  /** Empty where unknown. */
  readonly specialities: readonly ReadonlySet<string>[];
}

export interface GravityMatrices {
  /** Groups that have all that is asked for, ascending: those that the matrices are about. */
  readonly groups: Uint32Array;
  /** One for each covariate asked for. */
  readonly covariates: readonly FullMatrix[];
  /** How many groups are without each of them, and so left out; one without two counts for both. */
  readonly without: Readonly<Partial<Record<GravityCovariate, number>>>;
}

/** Groups that have all of some covariates, ascending. O(groups). */
export function groupsHaving(traits: GroupTraits, asked: readonly GravityCovariate[]): Uint32Array {
  const all = Uint32Array.from(traits.size.keys());
  return all.filter((group) => asked.every((covariate) => has[covariate](traits, group)));
}

const has: Record<GravityCovariate, (traits: GroupTraits, group: number) => boolean> = {
  size: ({ size }, group) => size[group] > 0,
  distance: ({ latitude, longitude }, group) => !Number.isNaN(latitude[group]) && !Number.isNaN(longitude[group]),
  zone: ({ zone }, group) => zone[group] >= 0,
  speciality: ({ specialities }, group) => specialities[group].size > 0,
};

/**
 * Matrices over pairs of groups for a gravity model: `size` log(size_c · size_d), one coefficient since a pair has no order; `distance` log(1 + km/10) of the great circle; `zone` and `speciality` 1 where the two have
 * the same zone, and some speciality in common, else 0. Refuses more groups than a matrix holds. O(groups²).
 */
export function gravityMatrices(traits: GroupTraits, asked: readonly GravityCovariate[]): GravityMatrices {
  const { size, latitude, longitude, zone, specialities } = traits;
  const groups = groupsHaving(traits, asked);
  checkFine(groups.length);
  const matrixOf: Record<GravityCovariate, () => FullMatrix> = {
    size: () => fullMatrix(groups.length, (i, j) => Math.log(size[groups[i]]) + Math.log(size[groups[j]])),
    distance: () => distanceMatrix({ latitude, longitude }, groups),
    zone: () => fullMatrix(groups.length, (i, j) => Number(zone[groups[i]] === zone[groups[j]])),
    speciality: () =>
      fullMatrix(groups.length, (i, j) => Number(!specialities[groups[i]].isDisjointFrom(specialities[groups[j]]))),
  };
  return {
    groups,
    covariates: asked.map((covariate) => matrixOf[covariate]()),
    without: Object.fromEntries(
      asked.map((covariate) => [covariate, size.length - groupsHaving(traits, [covariate]).length]),
    ),
  };
}
