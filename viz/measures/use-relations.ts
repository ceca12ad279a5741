import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { relationsQuery } from "./relations-query.ts";

/** The regression of one matrix on others that the address asks for: nothing until it names some. */
export function useRelations() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = networkQuery(state, language);
  const { of, with: explaining, permutations, seed } = state;
  const asked = { of, with: explaining ?? "", permutations, seed };
  const request = relationsQuery(dataset.id, network, asked);
  const isAsked = explaining !== undefined;
  const { data, error, refetch } = useQuery({ ...request, enabled: isAsked });
  const job = useJobOf(request.queryKey);
  return { isAsked, data, error, refetch, job, query: { ...network, ...asked } };
}
