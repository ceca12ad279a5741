import { type QueryKey, type UseQueryOptions, type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useJobAmong } from "../api/derived-query.ts";
import { type LayerSet, layerSets } from "./layer-sets.ts";

export interface InLayerSet<Result> {
  readonly layers: LayerSet;
  readonly data: Result | undefined;
  readonly error: Error | null;
}

/** The same question asked in each set of layers, in their order; what is refused in one leaves the others. Asked once the headline is there, which it would hold up. */
export function useInLayerSets<Result, Key extends QueryKey>(
  requestOf: (layers: LayerSet) => UseQueryOptions<Result, Error, Result, Key>,
  enabled: boolean,
) {
  const requests = layerSets.map(requestOf);
  const sets = useQueries({ queries: requests.map((request) => ({ ...request, enabled })), combine: bySet<Result> });
  return { sets, job: useJobAmong(requests.map(({ queryKey }) => queryKey)) };
}

function bySet<Result>(answers: readonly UseQueryResult<Result, Error>[]): InLayerSet<Result>[] {
  return layerSets.map((layers, k) => {
    const { data, error } = answers[k];
    return { layers, data: error ? undefined : data, error };
  });
}
