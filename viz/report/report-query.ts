import type { Language } from "../../model/name.ts";
import { apiAddress } from "../api/api-address.ts";
import { api, type Report } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { unsettled } from "../api/settled.ts";

interface Asked {
  readonly version?: number;
  readonly year?: number;
  readonly lang: Language;
}

/** The yearly report of a dataset as a document. It tells of targets, which others may add. */
export function reportQuery(dataset: string, query: Asked) {
  return derivedQuery<Report>(
    ["report", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/report", { params: { path: { dataset }, query }, ...init }),
    unsettled,
  );
}

/** The same as a file. */
export function reportFile(dataset: string, query: Asked, format: "pdf" | "docx" | "xlsx"): string {
  return apiAddress(dataset, "report", { ...query, format });
}
