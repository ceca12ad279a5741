import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Observation } from "../api/client.ts";
import { useFormats } from "./use-formats.ts";

/** What indicators, the parts of a published table and units are called; one without a word in the page by its own name. */
export function useFigureWords() {
  const { t } = useTranslation("figures");
  const formats = useFormats();
  return useMemo(() => {
    const word = (kind: "indicator" | "dimension" | "value" | "unit", id: string): string =>
      String(t(`${kind}.${id}` as "unit.USD", { defaultValue: id.replaceAll("-", " "), keySeparator: "." }));
    return {
      indicator: (id: string) => word("indicator", id),
      /** A value by which a table is divided: a field of support, a class of size. */
      part: (id: string) => word("value", id),
      unit: (id: string) => word("unit", id),
      /** What tells a cell of a table from its neighbours. */
      dimensions: (dimensions: Observation["dimensions"] = {}) =>
        Object.entries(dimensions)
          .filter(([name]) => name !== "stage")
          .map(([name, value]) => `${word("dimension", name)}: ${word("value", value)}`)
          .join(", "),
      value: (value: Observation["value"] | undefined) =>
        value === undefined ? "–" : typeof value === "number" ? formats.exact(value) : word("value", value),
    };
  }, [t, formats]);
}
