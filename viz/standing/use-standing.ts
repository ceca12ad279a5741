import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useInLayerSets } from "../integration/use-in-layer-sets.ts";
import { useIntegrationNetwork } from "../integration/use-integration-network.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { compositeQuery, standingAsked } from "./standing-queries.ts";

/** The ranking that the address asks for, and the same in each set of layers. */
export function useStanding() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = useIntegrationNetwork();
  const asked = standingAsked(state);
  const request = compositeQuery(dataset.id, network, asked);
  const { data, error, refetch, isFetching } = useQuery(request);
  const job = useJobOf(request.queryKey);
  const inSets = useInLayerSets(
    (layers) => compositeQuery(dataset.id, { ...network, layers }, asked),
    data !== undefined && data.groups.length > 0,
  );
  return { data, error, refetch, isFetching, job, query: { ...network, ...asked }, inSets };
}
