import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { compositeQuery, standingAsked } from "./standing-queries.ts";

/** The ranking that the address asks for. */
export function useStanding() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = networkQuery(state, language);
  const asked = standingAsked(state);
  const request = compositeQuery(dataset.id, network, asked);
  const { data, error, refetch, isFetching } = useQuery(request);
  return { data, error, refetch, isFetching, job: useJobOf(request.queryKey), query: { ...network, ...asked } };
}
