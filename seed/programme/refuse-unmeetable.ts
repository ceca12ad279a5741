import type { GenerationParameters } from "../../model/generation.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { publishedYears, yearName } from "./programme-year.ts";
import type { PublishedTotals } from "./published-totals.ts";

/** Sizes are drawn: their mean may come out a little above what was asked. */
const roomForChance = 0.5;

/** Refuses what cannot come to the published counts, before anything is generated. */
export function refuseUnmeetable(totals: PublishedTotals, parameters: GenerationParameters): void {
  // Everyone who takes part is one person at least, and persons are published.
  const most = publishedYears.map((year) => totals.attendance[year] / totals.networking[year] - roomForChance);
  const [tightest] = publishedYears.toSorted((a, b) => most[a] - most[b]);
  if (parameters["event.size"] > most[tightest])
    throw new TielineError("totals_unmeetable", {
      name: "event.size",
      value: parameters["event.size"],
      year: yearName(tightest),
      most: Math.floor(most[tightest] * 10) / 10,
    });
}
