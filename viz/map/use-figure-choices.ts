import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { measuresQuery } from "../api/directory-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { type GeoNetwork, placeFigures } from "./geo-network.ts";
import { observedId, useComplexObservations } from "./use-figure.ts";

/** Every figure that places can be sized or coloured by, as the groups of a select. */
export function useFigureChoices(geo: GeoNetwork | undefined) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const dataset = useDataset();
  const { data: catalogue } = useQuery(measuresQuery(dataset.id, useLanguage()));
  const observations = useComplexObservations(geo?.of);
  return useMemo(() => {
    if (!geo) return [];
    const known = placeFigures.filter((figure) => geo.places.some(({ figures }) => figures[figure] !== undefined));
    const measures = catalogue?.measures ?? [];
    const observed = new Map(observations.map((one) => [observedId(one), one]));
    return [
      {
        group: t("map.ownFigures"),
        items: known.map((value) => ({ value: value as string, label: t(`map.figure.${value}`) })),
      },
      ...(["sum", "mean"] as const).map((how) => ({
        group: t(`map.${how}Figures`),
        items: measures.map(({ id, definition: { title } }) => ({
          value: `${how}:${id}`,
          label: t(`map.${how}Of`, { title }),
        })),
      })),
      {
        group: t("map.publishedFigures"),
        items: [...observed]
          .map(([value, { indicator, date }]) => ({
            value,
            label: words.indicator(indicator) + (date === undefined ? "" : `, ${date}`),
          }))
          .sort((a, b) => a.label.localeCompare(b.label)),
      },
    ].filter(({ items }) => items.length > 0);
  }, [geo, catalogue, observations, words, t]);
}
