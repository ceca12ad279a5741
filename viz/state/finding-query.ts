import type { NetworkQuery } from "./network-query.ts";
import type { UrlState } from "./url-state.ts";

/** How communities are found where the reader chose otherwise than usual. */
export type FindingQuery = NetworkQuery & {
  readonly algorithm?: UrlState["algorithm"];
  readonly resolution?: number;
};

export function findingQuery({ algorithm, resolution }: UrlState, network: NetworkQuery): FindingQuery {
  return {
    ...network,
    ...(algorithm !== "louvain" && { algorithm }),
    ...(resolution !== 1 && { resolution }),
  };
}
