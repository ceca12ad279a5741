import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SensitivityVariant } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";

/** What a variant of the network is called. */
export function useVariantWords() {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const { value: write } = useFormats();
  return useMemo(
    () =>
      ({ by, value }: Pick<SensitivityVariant, "by" | "value">): string => {
        if (value === null) return t(`measures:sensitivity.none.${by as "maxActivitySize"}`);
        if (by === "weighting") return t(`vocabulary:weighting.${value as "newman"}`);
        if (by === "layers")
          return String(value)
            .split(",")
            .map((set) => t(`vocabulary:layerSet.${set as "contact"}`))
            .join(" + ");
        return t(`measures:sensitivity.some.${by}`, { n: write(Number(value)) });
      },
    [t, write],
  );
}
