import { api, type ConversionResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { paths } from "../api-types.ts";

export type AskedConversion = Omit<
  NonNullable<paths["/api/v1/datasets/{dataset}/conversion"]["get"]["parameters"]["query"]>,
  "format" | "table"
>;

export function conversionQuery(dataset: string, query: AskedConversion) {
  return derivedQuery<ConversionResult>(
    ["conversion", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/conversion", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
