import { type Facts, openStart } from "./facts.ts";

/** Whether somebody had begun to take part by a day: the activity had, and the participation itself, where it has a date of its own. What has no date had not. */
export function hasBegun({ participations, activities }: Facts, participation: number, day: number): boolean {
  const begun = Math.max(
    participations.firstDay[participation],
    activities.firstDay[participations.activity[participation]],
  );
  return begun !== openStart && begun <= day;
}
