import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { api, type IntroductionsResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { answer } from "../api/problem-error.ts";
import type { paths } from "../api-types.ts";

export type AskedIntroductions = Omit<
  paths["/api/v1/datasets/{dataset}/introductions"]["get"]["parameters"]["query"],
  "format"
>;

/** The journal is read for it: what is recorded makes it stale. */
export function introductionsQuery(dataset: string, query: AskedIntroductions) {
  return derivedQuery<IntroductionsResult>(
    ["introductions", dataset, "paths", query],
    (init) => api.GET("/api/v1/datasets/{dataset}/introductions", { params: { path: { dataset }, query }, ...init }),
    { placeholderData: keepPreviousData },
  );
}

export function recordedQuery(dataset: string, query: { readonly version: number; readonly lang: Language }) {
  return queryOptions({
    queryKey: ["introductions", dataset, "recorded", query],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/introductions/recorded", {
          params: { path: { dataset }, query },
          signal,
        }),
      ),
  });
}
