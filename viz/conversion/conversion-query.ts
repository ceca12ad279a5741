import { queryOptions } from "@tanstack/react-query";
import { api, type ConversionResult } from "../api/client.ts";
import { derived } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { paths } from "../api-types.ts";

export type AskedConversion = Omit<
  NonNullable<paths["/api/v1/datasets/{dataset}/conversion"]["get"]["parameters"]["query"]>,
  "format" | "table"
>;

export function conversionQuery(dataset: string, query: AskedConversion) {
  return queryOptions({
    queryKey: ["conversion", dataset, query],
    queryFn: (context) =>
      derived<ConversionResult>(
        (init) => api.GET("/api/v1/datasets/{dataset}/conversion", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settledInView,
  });
}
