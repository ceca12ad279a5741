import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { hubSpokeQuery } from "./hub-spoke-query.ts";

/** The connected complexes that the address asks for, with what ties them to their hubs. */
export function useHubSpoke() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = networkQuery(state, language);
  const { at, dormantAfter, thinning } = state;
  const asked = { at, dormantAfter, thinning };
  const request = hubSpokeQuery(dataset.id, network, asked);
  const { data, error, refetch, isFetching } = useQuery(request);
  const job = useJobOf(request.queryKey);
  return { data, error, refetch, isFetching, job, query: { ...network, ...asked } };
}
