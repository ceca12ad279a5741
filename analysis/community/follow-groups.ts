import type { GroupEventKind, GroupMatch } from "../../model/group-following.ts";
import { type GroupOverlap, type Groups, matchGroups } from "./match-groups.ts";

export interface FollowingParameters {
  readonly match: GroupMatch;
  /** How alike two groups are at least if one is said to come from the other. */
  readonly threshold: number;
  /** By what share of its size a group changes at least if it is said to have grown or shrunk. */
  readonly change: number;
}

/** What happened between the period before and this one, to which lineages. */
export interface GroupEvent {
  readonly kind: GroupEventKind;
  /** Index of the later period. */
  readonly period: number;
  /** Lineages in the period before and in this one, ascending. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface FollowedGroups {
  /** Lineage of each group of each period. */
  readonly lineageOf: readonly (readonly number[])[];
  readonly lineages: number;
  readonly events: readonly GroupEvent[];
  /** Groups of each period that share members with those of the period before. */
  readonly overlaps: readonly (readonly GroupOverlap[])[];
}

/**
 * Groups followed from period to period (after Greene, Doyle & Cunningham 2010; Palla, Barabási & Vicsek 2007). A group comes from
 * one of the period before when the two are alike by `threshold` or more; it may come from several, and several may come from one.
 * Of all such pairs, the most alike first, each group hands its lineage on once and takes one once. What takes none begins a lineage.
 *
 * Events, from one period to the next: `split`, a group from which several come; `merged`, a group that comes from several; `born`,
 * one that comes from none; `gone`, one from which none comes; and where one comes from one and only from it, `grown` or `shrunk`
 * when its size changes by the share `change` or more, else `continued`. So what becomes of a group is told by its successors'
 * events, what it comes from by its own. Of the first period nothing is said: where its groups come from is not known. A group that
 * is gone and comes up again after a period without it is born anew.
 *
 * Lineages are numbered as they come up: by period, then from the largest group to the smallest, equal ones by their first member;
 * the order in which groups are given does not matter. No periods, or periods without groups, give none. O(members) a period beside
 * sorting the pairs that overlap. Source: doi:10.1109/ASONAM.2010.17, doi:10.1038/nature05670.
 *
 * Checked on planted histories, on periods that are the same, and on what must not matter.
 */
export function followGroups(periods: readonly Groups[], parameters: FollowingParameters): FollowedGroups {
  const lineageOf: number[][] = [];
  const overlaps: GroupOverlap[][] = [];
  const events: GroupEvent[] = [];
  let lineages = 0;
  periods.forEach((given, period) => {
    const order = canonicalOrder(given);
    const orderBefore = period > 0 ? canonicalOrder(periods[period - 1]) : [];
    const before = orderBefore.map((group) => periods[period - 1][group]);
    const groups = order.map((group) => given[group]);
    const found = matchGroups(before, groups, parameters.match);
    const matched = found.filter(({ likeness }) => likeness >= parameters.threshold);
    const linesBefore = orderBefore.map((group) => lineageOf[period - 1][group]);
    const lines = inherited(matched, linesBefore, groups.length).map((line) => line ?? lineages++);
    if (period > 0)
      events.push(...eventsOf(period, matched, { before, groups, linesBefore, lines }, parameters.change));
    overlaps.push(found.map((pair) => ({ ...pair, before: orderBefore[pair.before], after: order[pair.after] })));
    const asGiven = new Array<number>(given.length);
    order.forEach((group, place) => {
      asGiven[group] = lines[place];
    });
    lineageOf.push(asGiven);
  });
  return { lineageOf, lineages, events, overlaps };
}

/** From the largest group to the smallest, equal ones by their first member. */
function canonicalOrder(groups: Groups): number[] {
  return Array.from(groups.keys()).sort((p, q) => groups[q].length - groups[p].length || groups[p][0] - groups[q][0]);
}

/** The lineage that each group takes over. */
function inherited(matched: readonly GroupOverlap[], linesBefore: readonly number[], groups: number) {
  const lines: (number | undefined)[] = Array.from({ length: groups }, () => undefined);
  const handedOn = new Set<number>();
  for (const { before, after } of matched) {
    if (handedOn.has(before) || lines[after] !== undefined) continue;
    lines[after] = linesBefore[before];
    handedOn.add(before);
  }
  return lines;
}

interface TwoPeriods {
  readonly before: Groups;
  readonly groups: Groups;
  readonly linesBefore: readonly number[];
  readonly lines: readonly number[];
}

function eventsOf(
  period: number,
  matched: readonly GroupOverlap[],
  { before, groups, linesBefore, lines }: TwoPeriods,
  change: number,
): GroupEvent[] {
  const sources = groups.map((_, group) => matched.filter(({ after }) => after === group).map((pair) => pair.before));
  const targets = before.map((_, group) => matched.filter((pair) => pair.before === group).map(({ after }) => after));
  const ascending = (numbers: readonly number[]) => [...numbers].sort((p, q) => p - q);
  const event = (kind: GroupEventKind, from: readonly number[], to: readonly number[]): GroupEvent => ({
    kind,
    period,
    from: ascending(from.map((group) => linesBefore[group])),
    to: ascending(to.map((group) => lines[group])),
  });
  const ofTheseBefore = before.flatMap((_, group) => {
    if (targets[group].length === 0) return [event("gone", [group], [])];
    return targets[group].length > 1 ? [event("split", [group], targets[group])] : [];
  });
  const ofThese = groups.flatMap((members, group) => {
    const from = sources[group];
    if (from.length === 0) return [event("born", [], [group])];
    if (from.length > 1) return [event("merged", from, [group])];
    if (targets[from[0]].length > 1) return [];
    const ratio = members.length / before[from[0]].length;
    const kind = ratio >= 1 + change ? "grown" : ratio <= 1 - change ? "shrunk" : "continued";
    return [event(kind, from, [group])];
  });
  return [...ofTheseBefore, ...ofThese];
}
