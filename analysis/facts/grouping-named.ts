import { TielineError } from "../../model/tieline-error.ts";
import type { Facts, Grouping } from "./facts.ts";

/** A grouping of the organisations by its name, refused where no organisation has a value. */
export function groupingNamed({ dataset, organisations: { groupings } }: Facts, name: string): Grouping {
  const grouping = Object.hasOwn(groupings, name) ? groupings[name] : undefined;
  if (grouping && grouping.values.length > 0) return grouping;
  const known = Object.entries(groupings).filter(([, { values }]) => values.length > 0);
  throw new TielineError("grouping_unknown", {
    dataset,
    value: name,
    groupings: known.map(([id]) => id).join(", "),
  });
}
