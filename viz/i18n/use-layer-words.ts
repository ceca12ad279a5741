import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "./use-language.ts";

/** Layers as the API takes them, in words: sets and kinds by their names, weights left as they are. */
export function useLayerWords(): (layers: string) => string {
  const { t } = useTranslation("vocabulary");
  const language = useLanguage();
  return useCallback(
    (layers) => {
      const list = new Intl.ListFormat(language, { type: "unit", style: "short" });
      return list.format(
        layers.split(",").map((part) => {
          const [name, weight] = part.split(":").map((one) => one.trim());
          const kind = t(`activityKind.${name as "sig"}`, { defaultValue: name });
          const words = t(`layerSet.${name as "contact"}`, { defaultValue: kind });
          return weight === undefined ? words : `${words} × ${weight}`;
        }),
      );
    },
    [t, language],
  );
}
