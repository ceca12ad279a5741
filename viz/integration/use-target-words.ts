import { useTranslation } from "react-i18next";
import type { TargetItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useParameterWords } from "../measures/use-parameter-words.ts";

/** A target in words: what it is about beside the figure, and what is to be reached. */
export function useTargetWords({ target, at, by }: TargetItem) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { value, moment } = useFormats();
  const language = useLanguage();
  const parameterWords = useParameterWords();
  const list = new Intl.ListFormat(language, { type: "unit", style: "short" });
  const layers = target.layers
    .split(",")
    .map((part) => t(`vocabulary:layerSet.${part as "contact"}`, { defaultValue: part }));
  return {
    about: [
      list.format(layers),
      ...Object.entries(target.parameters).map(([name, given]) => parameterWords(name, given)),
      t("integration:targets.setBy", { by, at: moment(at) }),
    ].join(" · "),
    goal: t(`integration:targets.goal.${target.direction}`, { year: target.year, value: value(target.value) }),
  };
}
