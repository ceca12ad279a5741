import type { TFunction } from "i18next";
import type { ColourEntry } from "./colour-groups.ts";

/** What a line of the legend is called: its group, or how many groups share it, or that the value is not known. */
export function entryTitle(entry: ColourEntry, t: TFunction<["page", "vocabulary"]>): string {
  if (entry.kind === "none") return t("page:legend.none");
  return entry.kind === "rest" ? t("page:legend.rest", { groups: entry.groups }) : entry.title;
}
