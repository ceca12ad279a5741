import { type BackboneQuery, backboneQuery } from "./backbone-query.ts";
import type { NetworkQuery } from "./network-query.ts";
import type { UrlState } from "./url-state.ts";

/** In which ties communities are found, and how where the reader chose otherwise than usual. */
export type FindingQuery = NetworkQuery &
  BackboneQuery & {
    readonly algorithm?: UrlState["algorithm"];
    readonly resolution?: number;
  };

export function findingQuery(state: UrlState, network: NetworkQuery): FindingQuery {
  const { algorithm, resolution } = state;
  return {
    ...network,
    ...backboneQuery(state),
    ...(algorithm !== "louvain" && { algorithm }),
    ...(resolution !== 1 && { resolution }),
  };
}
