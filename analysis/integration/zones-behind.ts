import { byCodeUnit } from "../../model/id.ts";
import { eiOfGroups } from "../connectivity/ei-of-groups.ts";
import { weightedEnds } from "../connectivity/group-ends.ts";
import type { Facts } from "../facts/facts.ts";
import { type Forecast, forecast } from "../statistics/straight-line.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import { placeFrom } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import type { PlacedOn } from "./placing.ts";

/** Of the ends of a zone's ties, by weight, the share of those that lead out of it: (E–I + 1) / 2. */
export type ShareByZone = ReadonlyMap<string, number>;

/** The zones that have an organisation in the network; NaN where none of it has a tie. By weight and without the ties: O(participations). */
export function sharesOutOfZones(facts: Facts, selection: Selection, on: PlacedOn): ShareByZone {
  const groups = nodeGroups(selection.organisations, placeGrouping(facts, "zone", on));
  const { groups: zones } = eiOfGroups(weightedEnds(selection, groups), groups.groups);
  return new Map(
    zones.flatMap(({ id, value }) => {
      const { zone } = placeFrom(id);
      return zone === undefined ? [] : [[zone, (value + 1) / 2] as const];
    }),
  );
}

export interface ZoneBehind extends Forecast {
  readonly zone: string;
  readonly year: number;
  readonly value: number;
  /** The years that the line goes through. */
  readonly earlier: readonly { readonly year: number; readonly value: number }[];
}

/** Fewer years than this tell no trend. */
export const fewestYears = 4;
const trendConfidence = 0.95;
/** What is less than this below is rounding. */
const rounding = 1e-9;

export interface ZonesFound {
  /** Zones with a value in the year, and in enough years before it. */
  readonly compared: number;
  readonly behind: readonly ZoneBehind[];
}

/**
 * The zones whose share of ties that lead out is, in a year, below the 95 % prediction interval of the straight line through the years before it:
 * of four or more that have a value. One in forty that follow a line with normal, independent errors is below it by chance. The furthest below
 * what was expected first; O(zones · years).
 *
 * Checked by hand.
 */
export function zonesBehind(
  years: readonly { readonly year: number; readonly shares: ShareByZone }[],
  year: number,
): ZonesFound {
  const newest = years.find((one) => one.year === year)?.shares ?? new Map<string, number>();
  const compared = [...newest].flatMap(([zone, value]): ZoneBehind[] => {
    const earlier = years
      .filter((one) => one.year < year)
      .map((one) => ({ year: one.year, value: one.shares.get(zone) ?? Number.NaN }))
      .filter((one) => !Number.isNaN(one.value));
    if (Number.isNaN(value) || earlier.length < fewestYears) return [];
    const points = earlier.map((one) => ({ x: one.year, y: one.value }));
    return [{ zone, year, value, earlier, ...forecast(points, year, trendConfidence) }];
  });
  const below = ({ expected, value }: ZoneBehind) => expected - value;
  return {
    compared: compared.length,
    behind: compared
      .filter(({ value, low }) => value < low - rounding)
      .sort((a, b) => below(b) - below(a) || byCodeUnit(a.zone, b.zone)),
  };
}
