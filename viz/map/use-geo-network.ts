import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import { useJobOf } from "../api/derived-query.ts";
import { zonesQuery } from "../api/list-queries.ts";
import { mixingQuery } from "../api/network-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { complexPlaces } from "./complex-places.ts";
import { countryPlaces } from "./country-places.ts";
import type { GeoNetwork } from "./geo-network.ts";
import { isWide } from "./map-projection.ts";
import { complexNetworkQuery, outlineQuery } from "./map-queries.ts";

/** What of this dataset has a place on a map, most telling first. */
export function useMapped(): readonly ("complex" | "country")[] {
  const { counts, groupings } = useDataset();
  const countries = groupings.find(({ id }) => id === "country")?.groups ?? 0;
  return [
    ...(counts.complexes.documented + counts.complexes.synthetic > 0 ? (["complex"] as const) : []),
    ...(countries > 0 ? (["country"] as const) : []),
  ];
}

/** Complexes or countries with the ties between them, where the API gives them, and the outline that they stand on. */
export function useGeoNetwork() {
  const { t } = useTranslation(["page", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const mapped = useMapped();
  const of = mapped.find((one) => one === state.places) ?? mapped[0];
  const asked = networkQuery(state, language);
  // The topology is that of the last year of the window, unless another year is asked for.
  const complexAsked = complexNetworkQuery(dataset.id, asked, state.at ?? state.to);
  const countryAsked = mixingQuery(dataset.id, asked, { by: "country" });
  const complexes = useQuery({ ...complexAsked, enabled: of === "complex" });
  const zones = useQuery({ ...zonesQuery(dataset.id, dataset.version, language), enabled: of === "complex" });
  const countries = useQuery({ ...countryAsked, enabled: of === "country" });
  const far = useQuery({ ...outlineQuery("far"), enabled: of === "country" });
  const jobs = [useJobOf(complexAsked.queryKey), useJobOf(countryAsked.queryKey)];

  const geo = useMemo((): GeoNetwork | undefined => {
    if (of === "country")
      return countries.data?.dataset.id === dataset.id && far.data
        ? countryPlaces(countries.data, far.data)
        : undefined;
    if (!complexes.data || complexes.data.dataset.id !== dataset.id || !zones.data) return undefined;
    const words = {
      role: (role: "hub" | "connected") => t(`vocabulary:complexRole.${role}`),
      class: (one: "national" | "general" | "agro-industrial") => t(`vocabulary:complexClass.${one}`),
      grouping: (one: "zone" | "hub" | "role" | "class") =>
        one === "zone" || one === "hub" ? t(`vocabulary:grouping.${one}`) : t(`page:map.${one}`),
    };
    return complexPlaces(complexes.data, zones.data.zones, words, language);
  }, [of, complexes.data, zones.data, countries.data, far.data, dataset.id, language, t]);

  const detail = geo && isWide(geo.places) ? "far" : "near";
  const outline = useQuery({ ...outlineQuery(detail), enabled: geo !== undefined });
  const asks = of === "country" ? [countries, far, outline] : [complexes, zones, outline];
  return {
    of,
    geo,
    address:
      of === "country"
        ? apiAddress(dataset.id, "mixing", { ...asked, by: "country" })
        : apiAddress(dataset.id, "complex-network", { ...asked, at: state.at ?? state.to }),
    outline: outline.data,
    isFetching: asks.some(({ isFetching }) => isFetching),
    job: jobs.find((job) => job !== undefined),
    error: asks.find(({ error }) => error)?.error ?? null,
    retry: () => Promise.all(asks.filter(({ error }) => error).map(({ refetch }) => refetch())),
  };
}
