import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { rankedQuery } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";

/** The values of the measure asked for, by what its organisations are told apart, and the request that gives them. */
export function useResult({ enabled = true }: { readonly enabled?: boolean } = {}) {
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure, asked, network } = useAsked();
  const { groupings, by } = useMemo(() => {
    const usable = dataset.groupings.filter(({ groups }) => groups > 0);
    const by = usable.find(({ id }) => id === state.by) ?? usable[0];
    const shown = ["kind", "complex", ...(state.part === "groups" ? [by?.id] : [])];
    return { by, groupings: usable.filter(({ id }) => shown.includes(id)) };
  }, [dataset.groupings, state.by, state.part]);
  const names = groupings.map(({ id }) => id).join(",");
  const request = rankedQuery(dataset.id, network, asked, names);
  const answer = useQuery({ ...request, enabled: enabled && measure !== undefined });
  return {
    result: answer.data,
    answer,
    key: request.queryKey,
    query: { ...network, ...asked.own, groupings: names },
    groupings,
    by,
  };
}
