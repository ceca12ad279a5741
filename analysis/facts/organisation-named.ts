import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "./facts.ts";
import { indexOfId } from "./index-of-id.ts";
import { nearestOrganisations } from "./nearest-organisations.ts";
import { stringAt } from "./string-column.ts";

/** How many are named where one is not there. */
const named = 3;

/** Where the organisation with this id stands in the facts; refused where there is none, with those whose id or name is nearest. */
export function organisationNamed({ dataset, organisations }: Facts, id: string): number {
  const index = indexOfId(organisations, id);
  if (index >= 0) return index;
  const nearest = nearestOrganisations(organisations, id, named).map((near) => {
    const [nearId, name] = [stringAt(organisations.ids, near), stringAt(organisations.names, near)];
    return name === "" ? nearId : `${nearId} (${name})`;
  });
  throw new TielineError("organisation_unknown", { id, dataset, nearest: nearest.join(", ") || "–" });
}
