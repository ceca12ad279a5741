import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import type { OrganisationKind } from "../../model/organisation.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { api, type OrganisationProfile } from "./client.ts";
import { derivedQuery } from "./derived-query.ts";
import { answer } from "./problem-error.ts";
import { settled, unsettled } from "./settled.ts";

/** Who the page asks as, and all roles that includes. */
export function callerQuery() {
  return queryOptions({
    queryKey: ["caller"],
    queryFn: ({ signal }) => answer(api.GET("/api/v1/caller", { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function datasetsQuery(lang: Language) {
  return queryOptions({
    queryKey: ["datasets", lang],
    queryFn: ({ signal }) => answer(api.GET("/api/v1/datasets", { params: { query: { lang } }, signal })),
  });
}

export function datasetQuery(dataset: string, version: number | undefined, lang: Language) {
  return queryOptions({
    queryKey: ["dataset", dataset, version, lang],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}", { params: { path: { dataset }, query: { version, lang } }, signal }),
      ),
  });
}

export function groupingQuery(dataset: string, grouping: string, version: number | undefined, lang: Language) {
  return queryOptions({
    queryKey: ["grouping", dataset, grouping, version, lang],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/groupings/{grouping}", {
          params: { path: { dataset, grouping }, query: { version, lang } },
          signal,
        }),
      ),
  });
}

export interface DirectoryFilters {
  readonly q?: string;
  readonly kind?: OrganisationKind;
  readonly zone?: string;
  readonly complex?: string;
  readonly country?: string;
  readonly version?: number;
  readonly lang: Language;
}

export function organisationsQuery(dataset: string, filters: DirectoryFilters, limit: number) {
  return infiniteQueryOptions({
    queryKey: ["organisations", dataset, filters, limit],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/organisations", {
          params: { path: { dataset }, query: { ...filters, limit, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function organisationQuery(dataset: string, organisation: string, network: NetworkQuery) {
  return derivedQuery<OrganisationProfile>(
    ["organisation", dataset, organisation, network],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/organisations/{organisation}", {
        params: { path: { dataset, organisation }, query: network },
        ...init,
      }),
    unsettled,
  );
}

export function activityQuery(
  dataset: string,
  activity: string,
  { version, journal }: { readonly version?: number; readonly journal?: "true" },
  lang: Language,
) {
  return queryOptions({
    queryKey: ["activity", dataset, activity, { version, journal, lang }],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/activities/{activity}", {
          params: { path: { dataset, activity }, query: { version, journal, lang } },
          signal,
        }),
      ),
  });
}

export function measuresQuery(dataset: string, lang: Language) {
  return queryOptions({
    queryKey: ["measures", dataset, lang],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/measures", { params: { path: { dataset }, query: { lang } }, signal }),
      ),
    ...settled,
  });
}

/** The catalogue of figures of the network as a whole. */
export function figuresQuery(dataset: string, lang: Language) {
  return queryOptions({
    queryKey: ["figures", dataset, lang],
    queryFn: ({ signal }) =>
      answer(api.GET("/api/v1/datasets/{dataset}/figures", { params: { path: { dataset }, query: { lang } }, signal })),
    ...settled,
  });
}
