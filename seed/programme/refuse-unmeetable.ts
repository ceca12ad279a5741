import type { GenerationParameters } from "../../model/generation.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { publishedYears, yearName } from "./programme-year.ts";
import type { PublishedTotals } from "./published-totals.ts";

/** Refuses what cannot come to the published counts, before anything is generated. */
export function refuseUnmeetable(totals: PublishedTotals, parameters: GenerationParameters): void {
  // Everyone who takes part is one person at least.
  for (const year of publishedYears) {
    const persons = totals.attendance[year] / totals.networking[year];
    if (parameters["event.size"] > persons - roomForChance)
      throw new TielineError("totals_unmeetable", {
        name: "event.size",
        value: parameters["event.size"],
        year: yearName(year),
        most: Math.floor((persons - roomForChance) * 10) / 10,
      });
  }
}

/** Sizes are drawn: their mean may come out a little above what was asked. */
const roomForChance = 0.5;
