import type { Language } from "../../model/name.ts";
import { apiAddress } from "./api-address.ts";
import { api, type Published } from "./client.ts";
import { derivedQuery } from "./derived-query.ts";

export function publishedQuery(dataset: string, version: number, lang: Language) {
  const query = { version, lang };
  return derivedQuery<Published>(["published", dataset, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/published", { params: { path: { dataset }, query }, ...init }),
  );
}

export function publishedFile(dataset: string, version: number, lang: Language): string {
  return apiAddress(dataset, "published", { format: "csv", version, lang });
}
