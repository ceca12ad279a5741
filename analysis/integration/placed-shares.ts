import { groupEnds } from "../connectivity/group-ends.ts";
import type { Facts } from "../facts/facts.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { placeGrouping } from "./place-grouping.ts";

/** Of those with one kind of place: how many organisations, and what share of all ends of ties is at them. */
export interface PlacedShare {
  readonly organisations: number;
  /** NaN without a tie. */
  readonly share: number;
}

/** Organisations in complexes, those that only `placing=zones` gives a place, and those that have none. */
export interface PlacedShares {
  readonly complexes: PlacedShare;
  readonly zones: PlacedShare;
  readonly outside: PlacedShare;
}

/**
 * What moves between the two readings of where organisations are: those outside every complex whose zone is known count under one and are outside
 * under the other. Shares by weight, or by number of ties. O(participations), by number O(m). Checked by hand.
 */
export function placedShares(
  facts: Facts,
  on: { readonly selection: Selection; readonly network: TieNetwork; readonly weighted: boolean },
  day: number,
): PlacedShares {
  const inComplexes = placeGrouping(facts, "complex", { placing: "complexes", day });
  const inZones = placeGrouping(facts, "place", { placing: "zones", day });
  const kinds = ["complexes", "zones", "outside"] as const;
  const of = on.selection.organisations.map((organisation) =>
    inComplexes.codes[organisation] >= 0 ? 0 : inZones.codes[organisation] >= 0 ? 1 : 2,
  );
  const counts = kinds.map((_, kind) => of.reduce((sum, one) => sum + Number(one === kind), 0));
  const groups = kinds.map((id, kind) => ({ id, organisations: counts[kind] }));
  const { ends } = groupEnds({ ...on, groups: { groups, of } });
  const all = ends.reduce((sum, one) => sum + one, 0);
  const shareOf = (kind: number): PlacedShare => ({ organisations: counts[kind], share: ends[kind] / all });
  return { complexes: shareOf(0), zones: shareOf(1), outside: shareOf(2) };
}
