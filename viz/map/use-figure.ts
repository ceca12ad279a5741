import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import type { Definition, Job, Observation } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { observationsQuery } from "../api/list-queries.ts";
import { measureByGroupQuery } from "../api/network-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { type GeoNetwork, type PlaceFigure, placeFigures } from "./geo-network.ts";

/** A figure of each place, by which circles are sized or coloured. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Parallel to the places; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  readonly definition?: Definition;
  /** Where the API gives it, where it is computed apart from the places. */
  readonly address?: string;
  readonly job?: Job;
  readonly error: Error | null;
}

const nothing = { values: [], error: null } as const;

/** Published figures of complexes that are numbers and no cell of a finer table. */
export function useComplexObservations(of: GeoNetwork["of"] | undefined): readonly (Observation & { value: number })[] {
  const language = useLanguage();
  const { id, version, counts } = useDataset();
  const { documented, synthetic } = counts.observations;
  const { data } = useQuery({
    ...observationsQuery(id, { subjectType: "complex", version, lang: language }),
    enabled: of === "complex" && documented + synthetic > 0,
  });
  return useMemo(
    () =>
      (data ?? []).filter(
        (one): one is Observation & { value: number } =>
          typeof one.value === "number" && Object.keys(one.dimensions ?? {}).length === 0,
      ),
    [data],
  );
}

/** An observation's indicator and date, as one figure: figures of two years are never shown as one. */
export function observedId({ indicator, date }: Pick<Observation, "indicator" | "date">): string {
  return `observed:${indicator}${date === undefined ? "" : `@${date}`}`;
}

/** The figure of an id: one that comes with the places, an organisation measure summed or averaged, or a published figure. */
export function useFigure(geo: GeoNetwork | undefined, id: string): Figure | undefined {
  const { t } = useTranslation(["page", "vocabulary"]);
  const language = useLanguage();
  const words = useFigureWords();
  const dataset = useDataset();
  const [state] = useUrlState();
  const [how, measure] = /^(?:sum|mean):/.test(id) ? id.split(":") : [];
  const query = { ...networkQuery(state, language), by: geo?.of ?? "complex" };
  const asked = measureByGroupQuery(dataset.id, query, measure ?? "");
  const address = apiAddress(dataset.id, `measures/${measure}/groups`, query);
  const byGroup = useQuery({ ...asked, enabled: measure !== undefined && geo !== undefined });
  const job = useJobOf(asked.queryKey);
  const catalogue = useQuery(measuresQuery(dataset.id, language));
  const observations = useComplexObservations(geo?.of);

  return useMemo((): Figure | undefined => {
    if (!geo) return undefined;
    if (measure !== undefined) {
      const groups = new Map(
        byGroup.data?.groups.map(({ id, sum, summary }) => [id, how === "sum" ? sum : summary.mean]),
      );
      const definition = catalogue.data?.measures.find((one) => one.id === measure)?.definition;
      return {
        id,
        title: t(how === "sum" ? "page:map.sumOf" : "page:map.meanOf", { title: definition?.title ?? measure }),
        unit: definition?.unit ?? "",
        values: geo.places.map((place) => groups.get(place.id)),
        definition,
        address,
        job,
        error: byGroup.error,
      };
    }
    if (id.startsWith("observed:")) {
      const found = observations.filter((one) => observedId(one) === id);
      if (found.length === 0) return undefined;
      const published = new Map(found.map(({ subject, value }) => [subject.id, value]));
      const [{ indicator, date, unit }] = found;
      return {
        id,
        title: words.indicator(indicator) + (date === undefined ? "" : `, ${date}`),
        unit: words.unit(unit),
        values: geo.places.map((place) => published.get(place.id)),
        error: null,
      };
    }
    const known = placeFigures.find((one) => one === id);
    if (!known) return undefined;
    return {
      ...nothing,
      id,
      title: t(`page:map.figure.${known}`),
      unit: isWeight(known)
        ? t(`vocabulary:weighting.${state.weighting ?? "newman"}`)
        : t(`page:map.unit.${known}`, { of: t(`page:map.of.${geo.of}`) }),
      values: geo.places.map(({ figures }) => figures[known]),
    };
  }, [
    geo,
    id,
    how,
    measure,
    address,
    byGroup.data,
    byGroup.error,
    job,
    catalogue.data,
    observations,
    words,
    state.weighting,
    t,
  ]);
}

function isWeight(figure: PlaceFigure): figure is "others" | "inside" | "elsewhere" {
  return figure === "others" || figure === "inside" || figure === "elsewhere";
}
