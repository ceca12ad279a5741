import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Scale } from "../charts/bins.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** What stands along an axis of a measure's values: its title and unit, and that the scale is logarithmic where it is. */
export function useAxisTitle() {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const [{ weighting }] = useUrlState();
  return useCallback(
    (id: string | undefined, { title, unit }: { readonly title: string; readonly unit: string }, scale: Scale) =>
      t(scale === "log" ? "measures:axisLog" : "measures:axis", {
        title,
        // The unit of strength is that of the weighting chosen.
        unit: id === "strength" ? t(`vocabulary:weighting.${weighting ?? "newman"}`) : unit,
      }),
    [t, weighting],
  );
}
