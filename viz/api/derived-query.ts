import { type QueryClient, queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import type { Job } from "./client.ts";
import { followJob } from "./follow-job.ts";
import { answer } from "./problem-error.ts";
import { settled, type settledInView } from "./settled.ts";

interface Context {
  readonly client: QueryClient;
  readonly queryKey: readonly unknown[];
  readonly signal: AbortSignal;
}

/** How long a request waits before the page would rather show the progress of the job behind it. */
const patience = { Prefer: "wait=2", Accept: "application/json" };

type Ask<T> = (init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<{
  data?: T | Job | string;
  error?: unknown;
  response: Response;
}>;

/** A query of a derived result. Unless it is said otherwise, what was answered stays right; where the journal is read for it, it does not. */
export function derivedQuery<T>(
  queryKey: readonly unknown[],
  ask: Ask<T>,
  kept: Partial<typeof settledInView> = settled,
) {
  return queryOptions({ queryKey, queryFn: (context) => derived<T>(ask, context), ...kept });
}

/**
 * Asks for a derived result. Where it takes long the answer is a job: its progress is kept beside the query, and the
 * result asked for again when it has ended. Results that can be had as text too are asked for as JSON.
 */
async function derived<T>(ask: Ask<T>, { client, queryKey, signal }: Context): Promise<T> {
  const key = ["job", ...queryKey];
  try {
    for (;;) {
      const request = ask({ headers: patience, signal });
      const body = await answer(request);
      const { response } = await request;
      if (response.status !== 202) return body as T;
      await followJob((body as Job).id, (job) => client.setQueryData(key, job), signal);
    }
  } finally {
    client.removeQueries({ queryKey: key, exact: true });
  }
}

/** The job that a derived query waits for, if it does. */
export function useJobOf(queryKey: readonly unknown[]): Job | undefined {
  const { data } = useQuery<Job>({
    queryKey: ["job", ...queryKey],
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

/** The first job that any of several derived queries waits for. */
export function useJobAmong(queryKeys: readonly (readonly unknown[])[]): Job | undefined {
  return useQueries({
    queries: queryKeys.map((queryKey) => ({
      queryKey: ["job", ...queryKey],
      enabled: false,
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (all) => all.map(({ data }) => data as Job | undefined).find((job) => job !== undefined),
  });
}
