import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "./facts.ts";
import { indexOfId } from "./index-of-id.ts";

/** Where the complex with this id stands in the facts; refused where there is none. */
export function complexNamed({ dataset, complexes }: Facts, id: string): number {
  const index = indexOfId(complexes, id);
  if (index < 0) throw new TielineError("complex_unknown", { id, dataset });
  return index;
}
