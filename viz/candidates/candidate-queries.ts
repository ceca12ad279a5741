import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, type CandidatesResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { answer } from "../api/problem-error.ts";
import { settledInView } from "../api/settled.ts";
import type { paths } from "../api-types.ts";

type Asked<Path extends "partners" | "partners/experts" | "partners/cases"> = Omit<
  NonNullable<paths[`/api/v1/datasets/{dataset}/${Path}`]["get"]["parameters"]["query"]>,
  "cursor" | "format"
>;
export type AskedCandidates = Asked<"partners">;

/** How many more are shown each time. */
const atOnce = 10;

export function candidatesQuery(dataset: string, query: AskedCandidates) {
  return derivedQuery<CandidatesResult>(
    ["candidates", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/partners", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export function expertsForNeedQuery(dataset: string, asked: Asked<"partners/experts">) {
  return infiniteQueryOptions({
    queryKey: ["experts-for-need", dataset, asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/partners/experts", {
          params: { path: { dataset }, query: { ...asked, limit: atOnce, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
  });
}

export function casesForNeedQuery(dataset: string, asked: Asked<"partners/cases">) {
  return infiniteQueryOptions({
    queryKey: ["cases-for-need", dataset, asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/partners/cases", {
          params: { path: { dataset }, query: { ...asked, limit: atOnce, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
  });
}
