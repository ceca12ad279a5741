import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { compositionQuery } from "./measure-queries.ts";

/** The triple helix by year. Where nothing is said, an activity is of the year in which it began, as for a measure by year. */
export function useComposition() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const query = {
    ...networkQuery(state, language),
    timing: state.timing ?? ("start" as const),
    spheres: state.spheres,
  };
  const request = compositionQuery(dataset.id, query);
  return { ...useQuery(request), job: useJobOf(request.queryKey), query };
}
