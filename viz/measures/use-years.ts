import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { byYearQuery } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";

/** The measure asked for, year by year. */
export function useYears() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure, asked } = useAsked();
  const network = networkQuery(state, language);
  const request = byYearQuery(dataset.id, network, asked);
  const answer = useQuery({ ...request, enabled: measure !== undefined });
  return { ...answer, job: useJobOf(request.queryKey), measure, query: { ...network, ...asked.own } };
}
