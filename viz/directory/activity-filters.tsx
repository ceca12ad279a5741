import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ActivityKind } from "../../model/activity.ts";
import { displayName } from "../../model/name.ts";
import { activityListQuery } from "../api/list-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import { SearchFilter } from "./search-filter.tsx";
import { usePlaceTitles } from "./use-place-titles.ts";

/** By words, kind, place, year, programme and status; what the activities do not have is not offered. */
export function ActivityFilters({ kinds }: { readonly kinds: readonly ActivityKind[] }) {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [{ activityKind, zone, complex, year, programme, status }, change] = useUrlState();
  const places = usePlaceTitles();
  // What is offered is what the first thousand of these kinds have.
  const { data } = useInfiniteQuery({
    ...activityListQuery(dataset.id, { kind: kinds.join(","), version: dataset.version, lang: language, limit: 1000 }),
    enabled: kinds.length > 0,
  });
  const first = data?.pages[0].activities ?? [];
  const values = (of: (one: (typeof first)[number]) => string | undefined) =>
    [...new Set(first.flatMap((one) => of(one) ?? []))].sort().map((value) => ({ value, label: value }));
  const zones = new Map(places.complexes.map((one) => [one.id, one.zone]));
  return (
    <>
      <SearchFilter />
      {kinds.length > 1 && (
        <ChoiceFilter
          label={t("vocabulary:grouping.kind")}
          value={activityKind}
          onChange={(next) => change({ activityKind: next as ActivityKind | undefined })}
          choices={kinds.map((value) => ({ value, label: t(`vocabulary:activityKind.${value}`) }))}
        />
      )}
      <ChoiceFilter
        label={t("vocabulary:grouping.zone")}
        value={zone}
        onChange={(next) => change({ zone: next, complex: undefined })}
        choices={places.zones.map((one) => ({ value: one.id, label: displayName(one, language) }))}
      />
      <ChoiceFilter
        label={t("vocabulary:grouping.complex")}
        value={complex}
        onChange={(next) => change({ complex: next })}
        choices={places.complexes
          .filter((one) => one.activities > 0 && (zone === undefined || zones.get(one.id) === zone))
          .map((one) => ({ value: one.id, label: displayName(one, language) }))}
      />
      <ChoiceFilter
        label={t("directory:activity.year")}
        value={year}
        onChange={(next) => change({ year: next === undefined ? undefined : Number(next) })}
        choices={yearsOf(dataset.years)}
      />
      <ChoiceFilter
        label={t("page:activity.programme")}
        value={programme}
        onChange={(next) => change({ programme: next })}
        choices={values((one) => one.programme)}
      />
      <ChoiceFilter
        label={t("page:activity.status")}
        value={status}
        onChange={(next) => change({ status: next })}
        choices={values((one) => one.status)}
      />
    </>
  );
}

function yearsOf(years: { readonly first: number; readonly last: number } | undefined) {
  if (!years) return [];
  return Array.from({ length: years.last - years.first + 1 }, (_, i) => String(years.first + i)).map((value) => ({
    value,
    label: value,
  }));
}
