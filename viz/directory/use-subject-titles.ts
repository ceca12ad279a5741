import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { displayName } from "../../model/name.ts";
import type { Observation } from "../api/client.ts";
import { namesQuery } from "../api/list-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import type { PlanRow } from "./plan-rows.ts";
import { usePlaceTitles } from "./use-place-titles.ts";

const listed = ["organisations", "activities", "schemes"] as const;
const typeOf = { organisations: "organisation", activities: "activity", schemes: "scheme" } as const;

/** What the things that figures are about are called. Lists are fetched only for the kinds of thing that occur. */
export function useSubjectTitles(rows: readonly Pick<PlanRow, "subject">[] | undefined) {
  const language = useLanguage();
  const dataset = useDataset();
  const { complexTitle, zoneTitle } = usePlaceTitles();
  const found = useQueries({
    queries: listed.map((list) => ({
      ...namesQuery(dataset.id, list, dataset.version, language),
      enabled: rows?.some(({ subject }) => subject.type === typeOf[list]) ?? false,
    })),
    combine: (results) => results.map(({ data }) => data),
  });
  const [organisations, activities, schemes] = found;
  return useMemo(() => {
    const titles = {
      organisation: organisations,
      activity: activities,
      scheme: schemes,
    };
    return ({ type, id }: Observation["subject"]): string => {
      if (type === "complex") return complexTitle(id) ?? id;
      if (type === "zone") return zoneTitle(id) ?? id;
      if (type === "dataset") return displayName({ id, name: dataset.title, names: dataset.titles }, language);
      return titles[type]?.get(id) ?? id;
    };
  }, [organisations, activities, schemes, complexTitle, zoneTitle, dataset, language]);
}
