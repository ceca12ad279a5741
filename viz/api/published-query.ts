import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { apiAddress } from "./api-address.ts";
import { api, type Published } from "./client.ts";
import { derived } from "./derived-query.ts";
import { settled } from "./settled.ts";

export function publishedQuery(dataset: string, version: number, lang: Language) {
  const query = { version, lang };
  return queryOptions({
    queryKey: ["published", dataset, query],
    queryFn: (context) =>
      derived<Published>(
        (init) => api.GET("/api/v1/datasets/{dataset}/published", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settled,
  });
}

export function publishedFile(dataset: string, version: number, lang: Language): string {
  return apiAddress(dataset, "published", { format: "csv", version, lang });
}
