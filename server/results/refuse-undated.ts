import { type Facts, openStart } from "../../analysis/facts/facts.ts";
import { TielineError } from "../../model/tieline-error.ts";

/** Refuses a dataset of which no activity says when it began: nothing tells what was known before what. */
export function refuseUndated({ dataset, activities }: Facts): void {
  if (activities.firstDay.some((day) => day !== openStart)) return;
  throw new TielineError("partners_undated", { dataset, activities: activities.count });
}
