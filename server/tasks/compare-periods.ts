import { compareRankings, type RankingComparison } from "../../analysis/statistics/compare-rankings.ts";
import { ranking } from "../../analysis/statistics/ranking.ts";
import { ranks } from "../../analysis/statistics/ranks.ts";
import { type ChangeOfTies, changeOfTies } from "../../analysis/ties/change-of-ties.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";

export interface PeriodValues {
  readonly network: TieNetwork;
  /** Parallel to its organisations; NaN where undefined. */
  readonly values: Float64Array;
}

/** Who it is, by index in the facts, and where it stands in its period. */
export interface Standing {
  readonly organisation: number;
  readonly value: number;
  readonly rank: number;
}

/** Without a standing where it has no value in that period. */
export interface Leader {
  readonly organisation: number;
  readonly earlier?: Standing;
  readonly later?: Standing;
}

export interface ComparedPeriods {
  readonly organisations: { readonly stayed: number; readonly entered: number; readonly left: number };
  readonly ranking: Omit<RankingComparison, "moves">;
  /** Who is among the highest of either period, and where each of them stands in both. */
  readonly leaders: readonly Leader[];
  readonly moved: readonly { readonly earlier: Standing; readonly later: Standing; readonly change: number }[];
  readonly entered: readonly Standing[];
  readonly left: readonly Standing[];
  readonly ties: ChangeOfTies;
}

/** What two periods have in common and what not: organisations, ties, and a measure's ranking. */
export function run({
  earlier,
  later,
  top,
}: {
  readonly earlier: PeriodValues;
  readonly later: PeriodValues;
  readonly top: number;
}): ComparedPeriods {
  const [before, after] = [earlier, later].map(({ network, values }) => standings(network.organisations, values));
  const { moves, ...compared } = compareRankings(
    { organisations: earlier.network.organisations, values: earlier.values },
    { organisations: later.network.organisations, values: later.values },
    { top, moves: top },
  );
  const known = new Set(earlier.network.organisations);
  const stayed = later.network.organisations.reduce((sum, organisation) => sum + Number(known.has(organisation)), 0);
  const present = new Set(later.network.organisations);
  return {
    organisations: {
      stayed,
      entered: later.network.order - stayed,
      left: earlier.network.order - stayed,
    },
    ranking: compared,
    leaders: [...new Set([...highest(before, top), ...highest(after, top)])].map((organisation) => ({
      organisation,
      earlier: before.get(organisation),
      later: after.get(organisation),
    })),
    moved: moves.map(({ organisation, from, to }) => ({
      earlier: before.get(organisation)!,
      later: after.get(organisation)!,
      change: from - to,
    })),
    entered: [...after.values()].filter(({ organisation }) => !known.has(organisation)).slice(0, top),
    left: [...before.values()].filter(({ organisation }) => !present.has(organisation)).slice(0, top),
    ties: changeOfTies(earlier.network, later.network, top),
  };
}

function highest(standings: Map<number, Standing>, top: number): number[] {
  return [...standings.keys()].slice(0, top);
}

/** Highest first. */
function standings(organisations: Uint32Array, values: Float64Array): Map<number, Standing> {
  const rank = ranks(values, "best");
  return new Map(
    ranking(values).map((node) => [
      organisations[node],
      { organisation: organisations[node], value: values[node], rank: rank[node] },
    ]),
  );
}
