import { useTranslation } from "react-i18next";
import type { TargetItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLayerWords } from "../i18n/use-layer-words.ts";
import { useParameterWords } from "../measures/use-parameter-words.ts";

/** A target in words: what it is about beside the figure, and what is to be reached. */
export function useTargetWords({ target, at, by }: TargetItem) {
  const { t } = useTranslation("integration");
  const { value, moment } = useFormats();
  const parameterWords = useParameterWords();
  const layerWords = useLayerWords();
  return {
    about: [
      layerWords(target.layers),
      ...Object.entries(target.parameters).map(([name, given]) => parameterWords(name, given)),
      t("targets.setBy", { by, at: moment(at) }),
    ].join(" · "),
    goal: t(`targets.goal.${target.direction}`, { year: target.year, value: value(target.value) }),
  };
}
