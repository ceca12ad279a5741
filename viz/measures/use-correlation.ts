import { useQuery } from "@tanstack/react-query";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { correlationQuery } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";

/** How far the two measures asked for go together. */
export function useCorrelation() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure, asked, askedOther, network } = useAsked();
  const request = correlationQuery(dataset.id, network, asked, askedOther);
  const answer = useQuery({ ...request, enabled: measure !== undefined && state.part === "two" });
  return { ...answer, key: request.queryKey };
}
