import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { Scales } from "./node-scale.ts";
import { participationWidths } from "./tie-widths.ts";

/** What the width of a line means in each picture, at a few widths. */
export function useTieLegend(scales: Scales, ties: number) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { value } = useFormats();
  const [{ shows, weighting = "newman" }] = useUrlState();
  if (shows === "two-mode") {
    const { leads, takesPart } = participationWidths(ties);
    return {
      title: t("page:legend.participation"),
      unit: undefined,
      samples: [
        { pixels: leads, text: t("page:legend.leads") },
        { pixels: takesPart, text: t("page:legend.takesPart") },
      ],
    };
  }
  const { samples, of } = scales.ties;
  return {
    title: t(
      shows === "activities"
        ? "page:legend.sharedWidth"
        : shows === "groups"
          ? "page:legend.groupWidth"
          : "page:legend.width",
    ),
    unit: t(`vocabulary:${shows === "activities" ? "activityWeighting" : "weighting"}.${weighting}`),
    samples: samples.map((sample) => ({ pixels: of(sample), text: value(sample) })),
  };
}
