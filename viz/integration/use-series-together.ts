import { useQueries } from "@tanstack/react-query";
import { useJobAmong } from "../api/derived-query.ts";
import type { seriesQuery } from "./integration-queries.ts";

/** Series that say something only beside each other: all of them, once all are there. */
export function useSeriesTogether(requests: readonly ReturnType<typeof seriesQuery>[]) {
  const { known, failed } = useQueries({
    queries: requests,
    combine: (all) => ({ known: all.map(({ data }) => data), failed: all.find(({ error }) => error) }),
  });
  const job = useJobAmong(requests.map(({ queryKey }) => queryKey));
  const results = known.every((one) => one !== undefined) ? known : undefined;
  return { results, failed, job };
}
