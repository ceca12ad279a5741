import type { Facts } from "../../analysis/facts/facts.ts";
import { type NetworkParameters, networkParametersSchema } from "../../model/network-parameters.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { DerivedNetwork } from "../tasks/derive-network.ts";
import { writtenQuery } from "./written-query.ts";

/** What may leave an organisation out; other parameters only change its ties. */
const limiting = [
  "layers",
  "from",
  "to",
  "timing",
  "roles",
  "includeConvenors",
  "kinds",
  "zones",
  "complexes",
  "countries",
] as const;

/**
 * Refuses a network that nobody is in, for answers that would be about chance or about pairs of nobody: it says by what it is limited. What
 * only counts or lists answers with nothing instead.
 */
export function refuseNobody(
  { facts, network }: DerivedNetwork & { readonly facts: Facts },
  parameters: NetworkParameters,
): void {
  if (network.order > 0) return;
  const written = writtenQuery(parameters, {});
  const usual = writtenQuery(networkParametersSchema.parse({}), {});
  const asked = limiting.filter((name) => written[name] !== undefined && written[name] !== usual[name]);
  const named = asked.length > 0 ? asked : (["layers"] as const);
  const limits = named.map((name) => `${name}=${written[name]}`).join(", ");
  throw new TielineError("selection_empty", { dataset: facts.dataset, limits });
}
