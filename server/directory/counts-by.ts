import type { Facts } from "../../analysis/facts/facts.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { activityKinds } from "../../model/activity.ts";
import { organisationKinds } from "../../model/organisation.ts";

/** Organisations by kind, in the order of the kinds. */
export function organisationsByKind({ organisations }: Facts, indices: readonly number[]) {
  const byKind = Map.groupBy(indices, (index) => organisations.kind[index]);
  return organisationKinds.flatMap((kind, k) => {
    const those = byKind.get(k);
    return those ? [{ kind, organisations: those.length }] : [];
  });
}

/** Activities by kind, in the order of the kinds. */
export function activitiesByKind({ activities }: Facts, indices: readonly number[]) {
  const byKind = Map.groupBy(indices, (index) => activities.kind[index]);
  return activityKinds.flatMap((kind, k) => {
    const those = byKind.get(k);
    return those ? [{ kind, activities: those.length }] : [];
  });
}

/** Activities by the dataset's year in which they begin, then by kind; those without a start are counted apart. */
export function activitiesByYear(facts: Facts, indices: readonly number[]) {
  const byYear = Map.groupBy(indices, (index) => yearBegun(facts, index));
  const undated = byYear.get(undefined)?.length ?? 0;
  byYear.delete(undefined);
  return {
    byYear: [...(byYear as Map<number, number[]>)]
      .sort(([a], [b]) => a - b)
      .flatMap(([year, those]) => activitiesByKind(facts, those).map((count) => ({ year, ...count }))),
    undated,
  };
}
