import type { AskedNetwork } from "../../model/asked-network.ts";
import { type NetworkParameters, networkParametersShape } from "../../model/network-parameters.ts";

import { askedBackbone, onBackboneShape, writtenBackbone } from "../contract/backbone.ts";

/** Parameters of a request that shape its answer but not what is computed. */
const formOnly = ["version", "lang", "format", "top", "record"];

/** The network's parameters out of a derived resource's query, and all parameters as they are told back in the result. */
export function splitQuery(query: Readonly<Record<string, unknown>>): AskedNetwork & {
  readonly used: Readonly<Record<string, unknown>>;
} {
  const inOrder = Object.keys(networkParametersShape).filter((name) => query[name] !== undefined);
  const network = Object.fromEntries(inOrder.map((name) => [name, query[name]])) as NetworkParameters;
  const own = Object.entries(query).filter(
    ([name, value]) =>
      value !== undefined && !(name in networkParametersShape || name in onBackboneShape) && !formOnly.includes(name),
  );
  const backbone = askedBackbone(query);
  const used = {
    ...network,
    ...Object.fromEntries(own),
    ...(backbone && writtenBackbone(backbone)),
    journal: query.journal === true,
  };
  return { network, ...(backbone && { backbone }), used };
}
