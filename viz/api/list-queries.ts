import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { displayName, type Language } from "../../model/name.ts";
import type { paths } from "../api-types.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { apiAddress } from "./api-address.ts";
import { api, type ComplexProfile, type Observation } from "./client.ts";
import { derivedQuery } from "./derived-query.ts";
import { answer } from "./problem-error.ts";
import { unsettled } from "./settled.ts";

/** What a list of a dataset can be asked for. */
type Asked<List extends "organisations" | "complexes" | "activities" | "experts" | "observations" | "schemes"> = Omit<
  NonNullable<paths[`/api/v1/datasets/{dataset}/${List}`]["get"]["parameters"]["query"]>,
  "cursor" | "format"
>;

const atOnce = 500;
const paged = {
  initialPageParam: undefined as string | undefined,
  placeholderData: keepPreviousData,
};

export function complexListQuery(dataset: string, asked: Asked<"complexes">) {
  return infiniteQueryOptions({
    queryKey: ["complexes", dataset, asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/complexes", {
          params: { path: { dataset }, query: { limit: atOnce, ...asked, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    ...paged,
  });
}

export function activityListQuery(dataset: string, asked: Asked<"activities">) {
  return infiniteQueryOptions({
    queryKey: ["activity-list", dataset, asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/activities", {
          params: { path: { dataset }, query: { limit: atOnce, ...asked, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    ...paged,
  });
}

export function expertListQuery(dataset: string, asked: Asked<"experts">) {
  return infiniteQueryOptions({
    queryKey: ["experts", dataset, asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/experts", {
          params: { path: { dataset }, query: { limit: atOnce, ...asked, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    ...paged,
  });
}

export function expertCountsQuery(
  dataset: string,
  asked: Pick<Asked<"experts">, "pool" | "field" | "version" | "lang">,
) {
  return queryOptions({
    queryKey: ["expert-counts", dataset, asked],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/experts/counts", { params: { path: { dataset }, query: asked }, signal }),
      ),
  });
}

export function schemeListQuery(dataset: string, asked: Asked<"schemes">) {
  return infiniteQueryOptions({
    queryKey: ["schemes", dataset, asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/schemes", {
          params: { path: { dataset }, query: { limit: atOnce, ...asked, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
    ...paged,
  });
}

/** What the first thousand records of a list are called; the rest are called by their ids. */
export function namesQuery(
  dataset: string,
  list: "organisations" | "activities" | "schemes",
  version: number,
  lang: Language,
) {
  const request = { params: { path: { dataset }, query: { version, lang, limit: 1000 } } };
  return queryOptions({
    queryKey: ["names", list, dataset, version, lang],
    queryFn: async ({ signal }) => {
      const records =
        list === "organisations"
          ? (await answer(api.GET("/api/v1/datasets/{dataset}/organisations", { ...request, signal }))).organisations
          : list === "activities"
            ? (await answer(api.GET("/api/v1/datasets/{dataset}/activities", { ...request, signal }))).activities
            : (await answer(api.GET("/api/v1/datasets/{dataset}/schemes", { ...request, signal }))).schemes;
      return new Map(records.map((record) => [record.id, displayName(record, lang)]));
    },
  });
}

/** All figures that match, not a page of them: what belongs side by side may stand far apart in the order of ids. */
export function observationsQuery(dataset: string, asked: Asked<"observations">) {
  return queryOptions({
    queryKey: ["observations", dataset, asked],
    queryFn: async ({ signal }) => {
      const observations: Observation[] = [];
      let cursor: string | undefined;
      do {
        const query = { ...asked, limit: 1000, cursor };
        const page = await answer(
          api.GET("/api/v1/datasets/{dataset}/observations", { params: { path: { dataset }, query }, signal }),
        );
        observations.push(...page.observations);
        cursor = page.next;
      } while (cursor !== undefined);
      return observations;
    },
    placeholderData: keepPreviousData,
  });
}

export function zonesQuery(dataset: string, version: number, lang: Language) {
  return queryOptions({
    queryKey: ["zones", dataset, version, lang],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/zones", {
          params: { path: { dataset }, query: { version, lang } },
          signal,
        }),
      ),
  });
}

export function complexQuery(dataset: string, complex: string, network: NetworkQuery) {
  return derivedQuery<ComplexProfile>(
    ["complex", dataset, complex, network],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/complexes/{complex}", {
        params: { path: { dataset, complex }, query: network },
        ...init,
      }),
    unsettled,
  );
}

export function searchQuery(dataset: string, q: string, version: number, lang: Language) {
  const query = { q, version, lang };
  return queryOptions({
    queryKey: ["search", dataset, query],
    queryFn: ({ signal }) =>
      answer(api.GET("/api/v1/datasets/{dataset}/search", { params: { path: { dataset }, query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Where a whole list is to be had as a table. */
export function listFile(
  dataset: string,
  list: "organisations" | "complexes" | "activities" | "observations",
  asked: Readonly<Record<string, string | number | undefined>>,
): string {
  return apiAddress(dataset, list, { format: "csv", ...asked });
}
