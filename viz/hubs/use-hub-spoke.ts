import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useInLayerSets } from "../integration/use-in-layer-sets.ts";
import { useIntegrationNetwork } from "../integration/use-integration-network.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { hubSpokeQuery } from "./hub-spoke-query.ts";

/** The connected complexes that the address asks for, with what ties them to their hubs; and the same in each set of layers. */
export function useHubSpoke() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = useIntegrationNetwork();
  const { at, dormantAfter, thinning, tiesBy } = state;
  const asked = { at, dormantAfter, thinning, weighted: tiesBy === "weight" ? "true" : "false" } as const;
  const request = hubSpokeQuery(dataset.id, network, asked);
  const { data, error, refetch, isFetching } = useQuery(request);
  const job = useJobOf(request.queryKey);
  const inSets = useInLayerSets(
    (layers) => hubSpokeQuery(dataset.id, { ...network, layers }, asked),
    data !== undefined && data.spokes.length > 0,
  );
  return { data, error, refetch, isFetching, job, query: { ...network, ...asked }, inSets };
}
