import { useQuery } from "@tanstack/react-query";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { groupComparisonQuery, parametersByGroup } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";
import { useResult } from "./use-result.ts";

/** The groups of the measure asked for, compared. */
export function useGroupComparison() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure, asked, network } = useAsked();
  const { by } = useResult({ enabled: false });
  const grouping = by?.id ?? "kind";
  const request = groupComparisonQuery(dataset.id, network, asked, grouping);
  const answer = useQuery({ ...request, enabled: measure !== undefined && state.part === "groups" });
  return { ...answer, key: request.queryKey, query: parametersByGroup(network, asked.own, grouping) };
}
