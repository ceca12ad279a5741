import {
  compareRankings,
  type RankedValues,
  type RankingComparison,
} from "../../analysis/statistics/compare-rankings.ts";
import { ranking } from "../../analysis/statistics/ranking.ts";
import { ranks } from "../../analysis/statistics/ranks.ts";

export interface CompareRankingsInput {
  readonly base: RankedValues;
  readonly others: readonly RankedValues[];
  /** How many lead the base. */
  readonly top: number;
  readonly moves: number;
}

export interface ComparedRankings {
  /** The highest of the base, highest first. */
  readonly leaders: readonly number[];
  /** Rank of each leader in the whole list of the base, and in that of each other; NaN where it has none. */
  readonly inBase: Float64Array;
  readonly inOthers: readonly Float64Array[];
  readonly comparisons: readonly RankingComparison[];
}

/** How other rankings differ from a base one, and where its leaders stand in them. */
export function run({ base, others, top, moves }: CompareRankingsInput): ComparedRankings {
  const leaders = ranking(base.values, top).map((place) => base.organisations[place]);
  return {
    leaders,
    inBase: ranksOf(base, leaders),
    inOthers: others.map((other) => ranksOf(other, leaders)),
    comparisons: others.map((other) => compareRankings(base, other, { top, moves })),
  };
}

function ranksOf({ organisations, values }: RankedValues, asked: readonly number[]): Float64Array {
  const rank = ranks(values, "best");
  const placeOf = new Map(Array.from(organisations, (organisation, place) => [organisation, place]));
  return Float64Array.from(asked, (organisation) => rank[placeOf.get(organisation) ?? -1] ?? Number.NaN);
}
