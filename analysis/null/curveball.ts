import type { Progress } from "../../model/progress.ts";
import { drawBelow, type RandomState } from "../../model/seeded-random.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "../facts/facts.ts";
import type { Selection } from "../ties/selection.ts";
import { type Strata, strata } from "./strata.ts";

/** Trades for each activity that trades: between two draws, and before the first one. */
const tradesBetween = 5;
const tradesBefore = 10;
const tradesAtOnce = 8192;

/** A chain of networks with the margins of one that was observed. */
export interface Curveball {
  /** Activities that trade, the memberships in them, and the trades before the first draw and between two. */
  readonly activities: number;
  readonly memberships: number;
  readonly burnIn: number;
  readonly trades: number;
  /** The next network: burnt in the first time, then so many trades on. Not changed by later ones. */
  next(): Selection;
  /** Share of the memberships that trade which the observed network does not have; NaN where none trade. */
  changed(): number;
}

/**
 * Curveball (Strona et al. 2014; uniform over all tables with the same margins: Carstens 2015): random two-mode data in which every organisation has
 * as many activities of each kind and year, and every activity as many participants, as observed. A trade takes two activities of one kind and year,
 * leaves those that take part in both, and deals the others anew between them with both sizes kept. The first is taken evenly from all
 * activities that trade, the second from the others of its stratum.
 *
 * Only activities trade that make ties between two nodes or more, so that neither those above the size cap nor those of one
 * organisation take anybody's ties away. Organisations that are no nodes (filtered out) and participants that are not named stay where they
 * are: activities keep n_a and weight, and the nodes in them change places. Hence strength under newman stays wherever activities weigh the
 * same and all their participants are nodes; where weights, decay or filters tell activities of one kind and year apart, it stays on average only. Dates of single
 * participations stay with the place, not with the organisation.
 *
 * Under star weighting who leads decides which pairs are tied, and margins by role leave tables that trades cannot reach from each other:
 * refused (`null_star`). Under the others nobody is read as leading in what is drawn. An empty selection, or one whose activities are each alone in
 * kind and year, has nothing to trade: every draw is the network observed, and `activities` is 0.
 *
 * O(participants of the two activities) a trade; 5 trades an activity between draws, 10 before the first (Strona et al. find 5 enough; mixing is
 * checked all the same). Memory for the members, once a draw. Sources: doi:10.1038/ncomms5114, doi:10.1103/PhysRevE.91.042812.
 *
 * Checked against all tables with the same margins, enumerated, and for margins on random facts.
 */
export function curveball(facts: Facts, selection: Selection, random: RandomState, progress: Progress): Curveball {
  const { offsets, activities } = selection;
  if (hasStars(selection)) throw new TielineError("null_star");
  const trading = strata(facts, selection);
  const count = trading.activities.length;
  const members = selection.members.slice();
  const observed = observedMembers(selection, trading.activities);
  const noLeads = new Uint32Array(activities.length);
  const longest = trading.activities.reduce((most, a) => Math.max(most, offsets[a + 1] - offsets[a]), 0);
  const table = { members, plan: tradePlan(trading, offsets), nodes: selection.organisations.length, longest };
  let isFirst = true;

  return {
    activities: count,
    memberships: observed.size,
    burnIn: tradesBefore * count,
    trades: tradesBetween * count,
    next() {
      trade(table, (isFirst ? tradesBefore : tradesBetween) * count, random, progress);
      isFirst = false;
      return { ...selection, members: members.slice(), leads: noLeads };
    },
    changed: () => observed.changed(members),
  };
}

interface TradingTable {
  /** Changed by trades. */
  readonly members: Uint32Array;
  readonly plan: Uint32Array;
  readonly nodes: number;
  /** Members of the largest activity that trades. */
  readonly longest: number;
}

/** Holds nothing between calls: what is looked up in each trade is at hand here, not in a function's closure, which takes half as long again. */
function trade(
  { members, plan, nodes, longest }: TradingTable,
  number: number,
  random: RandomState,
  progress: Progress,
): void {
  const count = plan.length / 4;
  /** Stamps: whether a node is met in the first of two activities, and whether in both. */
  const stamp = new Uint32Array(nodes);
  /** Places of those that only one of the two has: first the second activity's, then the first's. */
  const places = new Uint32Array(2 * longest);
  for (let done = 0; done < number; done++) {
    if (done % tradesAtOnce === 0) progress.checkCancelled();
    const first = drawBelow(random, count);
    const begin = plan[4 * first];
    const other = begin + drawBelow(random, plan[4 * first + 1] - 1);
    const second = other < first ? other : other + 1;
    const fromA = plan[4 * first + 2];
    const toA = plan[4 * first + 3];
    const fromB = plan[4 * second + 2];
    const toB = plan[4 * second + 3];
    const inFirst = 2 * done + 1;
    const inBoth = inFirst + 1;
    for (let place = fromA; place < toA; place++) stamp[members[place]] = inFirst;
    let size = 0;
    for (let place = fromB; place < toB; place++) {
      const node = members[place];
      if (stamp[node] === inFirst) stamp[node] = inBoth;
      else places[size++] = place;
    }
    const ofSecond = size;
    const ofFirst = toA - fromA - (toB - fromB - ofSecond);
    if (ofFirst === 0 || ofSecond === 0) continue;
    for (let place = fromA; place < toA; place++) if (stamp[members[place]] !== inBoth) places[size++] = place;
    // Who comes to the side with fewer is drawn; the others are the rest. Both sides are sets: the order in them says nothing.
    if (ofSecond <= ofFirst)
      for (let k = 0; k < ofSecond; k++) swap(members, places[k], places[k + drawBelow(random, size - k)]);
    else for (let k = size - 1; k >= ofSecond; k--) swap(members, places[k], places[drawBelow(random, k + 1)]);
  }
}

/**
 * Four numbers for each activity that trades: where its stratum begins and how many are in it, where its members begin and end. Side
 * by side, since trades look them up in no order.
 */
function tradePlan({ activities, begins, ends }: Strata, offsets: Uint32Array): Uint32Array {
  const plan = new Uint32Array(4 * activities.length);
  activities.forEach((a, k) => {
    plan.set([begins[k], ends[k] - begins[k], offsets[a], offsets[a + 1]], 4 * k);
  });
  return plan;
}

function hasStars({ offsets, centres, pairWeights }: Selection): boolean {
  return centres.some((number, k) => pairWeights[k] > 0 && number < offsets[k + 1] - offsets[k]);
}

function swap(values: Uint32Array, i: number, j: number): void {
  const value = values[i];
  values[i] = values[j];
  values[j] = value;
}

/** The memberships of some activities, and which share of them later members do not have. */
function observedMembers({ offsets, members, organisations }: Selection, chosen: Uint32Array) {
  const known = members.slice();
  const stamp = new Uint32Array(organisations.length);
  const size = chosen.reduce((sum, a) => sum + offsets[a + 1] - offsets[a], 0);
  return {
    size,
    changed(now: Uint32Array): number {
      let other = 0;
      stamp.fill(0);
      chosen.forEach((a, k) => {
        for (let place = offsets[a]; place < offsets[a + 1]; place++) stamp[known[place]] = k + 1;
        for (let place = offsets[a]; place < offsets[a + 1]; place++) if (stamp[now[place]] !== k + 1) other++;
      });
      return other / size;
    },
  };
}
