import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { eachTie } from "../ties/each-tie.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import type { Panel, PanelColumn } from "./panel.ts";

/**
 * One row for each pair of organisations and year in which they are tied, by source, target and year: the weight of the tie in that
 * year's network, and the activities that make it. Pairs without a tie have no row: there are as many as all pairs. O(ties log ties).
 */
export function pairYear(
  { organisations }: Facts,
  years: readonly { readonly year: number; readonly network: TieNetwork }[],
): Panel {
  const rows = years
    .flatMap(({ year, network }) =>
      [...eachTie(network)].map(({ source, target, weight, activities }) => ({
        source: network.organisations[source],
        target: network.organisations[target],
        year,
        weight,
        activities,
      })),
    )
    .sort((a, b) => a.source - b.source || a.target - b.target || a.year - b.year);
  const text = (name: string, what: "unit" | "about", values: (string | null)[]): PanelColumn => {
    return { name, what, type: "text", values };
  };
  const numbers = (name: "year" | "weight" | "activities", what: "unit" | "network"): PanelColumn => {
    return { name, what, type: "number", values: rows.map((row) => row[name]) };
  };
  const ids = (end: "source" | "target") => rows.map((row) => stringAt(organisations.ids, row[end]));
  const names = (end: "source" | "target") => rows.map((row) => stringAt(organisations.names, row[end]) || null);
  return {
    rows: rows.length,
    columns: [
      text("source", "unit", ids("source")),
      text("target", "unit", ids("target")),
      numbers("year", "unit"),
      text("source_name", "about", names("source")),
      text("target_name", "about", names("target")),
      numbers("weight", "network"),
      numbers("activities", "network"),
    ],
  };
}
