import { editDistance } from "../../model/nearest.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts, OrganisationTable } from "./facts.ts";
import { indexOfId } from "./index-of-id.ts";
import { foldedForSearch } from "./searchable.ts";
import { stringAt } from "./string-column.ts";

/** How many are named where one is not there. */
const named = 3;

/** Where the organisation with this id stands in the facts; refused where there is none, with those whose id or name is nearest. */
export function organisationNamed({ dataset, organisations }: Facts, id: string): number {
  const index = indexOfId(organisations, id);
  if (index >= 0) return index;
  const nearest = nearestOrganisations(organisations, id).map((near) => {
    const [nearId, name] = [stringAt(organisations.ids, near), stringAt(organisations.names, near)];
    return name === "" ? nearId : `${nearId} (${name})`;
  });
  throw new TielineError("organisation_unknown", { id, dataset, nearest: nearest.join(", ") || "–" });
}

/** Those of which a name holds what is sought, then those of which id or a name takes the fewest letters to become it; of equal ones the first. */
function nearestOrganisations(organisations: OrganisationTable, sought: string): number[] {
  const word = foldedForSearch(sought);
  const best: { readonly index: number; readonly distance: number }[] = [];
  for (let index = 0; index < organisations.count; index++) {
    const names = `${foldedForSearch(stringAt(organisations.ids, index))}\n${stringAt(organisations.searchText, index)}`;
    const worst = best.length < named ? Number.POSITIVE_INFINITY : best[named - 1].distance;
    const distance = names.includes(word) ? 0 : distanceTo(word, names.split("\n"), worst);
    if (distance >= worst) continue;
    const place = best.findIndex((other) => other.distance > distance);
    best.splice(place < 0 ? best.length : place, 0, { index, distance });
    best.length = Math.min(best.length, named);
  }
  return best.map(({ index }) => index);
}

/** Of the nearest name; of no interest where it is `worst` or more. */
function distanceTo(word: string, names: readonly string[], worst: number): number {
  let least = worst;
  // It takes at least as many letters as one is longer than the other.
  for (const name of names)
    if (Math.abs(name.length - word.length) < least) least = Math.min(least, editDistance(word, name));
  return least;
}
