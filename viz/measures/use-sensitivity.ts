import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useJobOf } from "../api/derived-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { sensitivityQuery } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";

/** How the ranking asked for changes with the network, and the variant that is looked at: the one chosen, else that which agrees least. */
export function useSensitivity() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure, asked, network } = useAsked();
  const request = sensitivityQuery(dataset.id, network, asked);
  const { data, error, refetch } = useQuery({ ...request, enabled: measure !== undefined });
  const job = useJobOf(request.queryKey);
  const looked = useMemo(() => {
    const variants = data?.variants ?? [];
    // Where nothing varies there is no correlation, but leaders may be others.
    const agreement = ({ spearman, overlap }: (typeof variants)[number]) => spearman ?? overlap ?? 1;
    const least = [...variants].sort((a, b) => agreement(a) - agreement(b))[0];
    return variants.find((variant) => variantKey(variant) === state.item) ?? least;
  }, [data, state.item]);
  return { data, error, refetch, job, looked, query: { ...network, ...asked.own } };
}

export function variantKey({ by, value }: { readonly by: string; readonly value: string | number | null }): string {
  return `${by}:${value ?? "none"}`;
}
