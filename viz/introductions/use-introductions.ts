import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { introductionsQuery } from "./introduction-queries.ts";

/** The ways from one organisation to another that the address asks for, once it names two. */
export function useIntroductions() {
  const dataset = useDataset();
  const language = useLanguage();
  const [state] = useUrlState();
  const { from: windowFrom, to: windowTo, ...network } = networkQuery(state, language);
  const { partnerFor: from = "", introduceTo: to = "", maxLoad } = state;
  const query = { ...network, windowFrom, windowTo, from, to, maxLoad };
  const request = introductionsQuery(dataset.id, query);
  const isAsked = from !== "" && to !== "" && from !== to;
  const { data, error, refetch, isFetching } = useQuery({ ...request, enabled: isAsked });
  const job = useJobOf(request.queryKey);
  return { data, error, refetch, isFetching, job, query, isAsked };
}
