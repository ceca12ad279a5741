import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { api } from "../api/client.ts";
import { answer } from "../api/problem-error.ts";
import type { paths } from "../api-types.ts";

export type AskedCases = Omit<
  NonNullable<paths["/api/v1/datasets/{dataset}/cases"]["get"]["parameters"]["query"]>,
  "cursor" | "format"
>;
type AskedUnmet = NonNullable<paths["/api/v1/datasets/{dataset}/cases/unmet"]["get"]["parameters"]["query"]>;

const atOnce = 500;

export function casesQuery(dataset: string, asked: AskedCases) {
  return infiniteQueryOptions({
    queryKey: ["cases", dataset, "list", asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/cases", {
          params: { path: { dataset }, query: { limit: atOnce, ...asked, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
  });
}

export function unmetQuery(dataset: string, asked: AskedUnmet) {
  return queryOptions({
    queryKey: ["cases", dataset, "unmet", asked],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/cases/unmet", { params: { path: { dataset }, query: asked }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function caseQuery(dataset: string, id: string, query: { readonly version: number; readonly lang: Language }) {
  return queryOptions({
    queryKey: ["cases", dataset, "one", id, query],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/cases/{case}", { params: { path: { dataset, case: id }, query }, signal }),
      ),
  });
}
