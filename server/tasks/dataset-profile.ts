import { z } from "zod";
import { type Facts, openEnd } from "../../analysis/facts/facts.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { activityKinds } from "../../model/activity.ts";
import { yearOf } from "../../model/partial-date.ts";

/** What a version's facts say of themselves in short, kept on disk so that a list of datasets needs no facts in memory. */
export const datasetProfileSchema = z.strictObject({
  years: z.strictObject({ first: z.int(), last: z.int() }).optional(),
  layers: z.array(z.strictObject({ kind: z.enum(activityKinds), activities: z.int().min(1) })),
  groupings: z.array(z.strictObject({ id: z.string(), groups: z.int().min(1), organisations: z.int().min(1) })),
});
export type DatasetProfile = z.infer<typeof datasetProfileSchema>;

export function profileOf(facts: Facts): DatasetProfile {
  const { activities, organisations, yearStart } = facts;
  const counts = new Array<number>(activityKinds.length).fill(0);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < activities.count; a++) {
    counts[activities.kind[a]]++;
    const ended = activities.lastDay[a] === openEnd ? undefined : yearOf(activities.lastDay[a], yearStart);
    for (const year of [yearBegun(facts, a), ended]) {
      first = Math.min(first, year ?? first);
      last = Math.max(last, year ?? last);
    }
  }
  return {
    ...(first <= last && { years: { first, last } }),
    layers: activityKinds.map((kind, k) => ({ kind, activities: counts[k] })).filter((layer) => layer.activities > 0),
    groupings: Object.entries(organisations.groupings)
      .map(([id, { codes, values }]) => ({
        id,
        groups: values.length,
        organisations: codes.reduce((sum, code) => sum + Number(code >= 0), 0),
      }))
      .filter(({ groups }) => groups > 0),
  };
}
