import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { byYearQuery } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";

/** The measure asked for, year by year. */
export function useYears() {
  const dataset = useDataset();
  const { measure, asked, network } = useAsked();
  const request = byYearQuery(dataset.id, network, asked);
  const answer = useQuery({ ...request, enabled: measure !== undefined });
  return { ...answer, job: useJobOf(request.queryKey), measure, query: { ...network, ...asked.own } };
}
