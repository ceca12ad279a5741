import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { activityKinds, layerSets } from "../../model/activity.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { readMatrix } from "./matrix-choice.ts";

/** What a matrix is called, by its name in the API. */
export function useMatrixWords(): (name: string) => string {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const language = useLanguage();
  const { id, groupings } = useDataset();
  const { data } = useQuery(measuresQuery(id, language));
  return useMemo(() => {
    const layerTitle = (layer: string) => {
      if (layer in layerSets) return t(`vocabulary:layerSet.${layer as "contact"}`);
      const kind = activityKinds.find((one) => one === layer);
      return kind && t(`vocabulary:activityKind.${kind}`);
    };
    return (name) => {
      const { option, from, to } = readMatrix(name);
      const [, is, layer] = /^(ties|tied)(?:\(layers:([a-z-]+)\))?$/.exec(option) ?? [];
      const title = layer && layerTitle(layer);
      if (title) return t(`measures:relations.layer.${is as "ties"}`, { layer: title });
      if (is && !layer) return t(`measures:relations.whole.${is as "ties"}`);
      if (from && to)
        return t(`measures:relations.period.${option.startsWith("ties") ? "ties" : "tied"}`, { from, to });
      const [what, of] = option.split(":");
      const grouping = what === "same" && groupings.find((one) => one.id === of);
      if (grouping) return t("measures:relations.same", { grouping: grouping.title });
      const measure = what === "difference" && data?.measures.find((one) => one.id === of);
      if (measure) return t("measures:relations.difference", { measure: measure.definition.title });
      return option === "distance" ? t("measures:relations.distance") : name;
    };
  }, [t, groupings, data]);
}
