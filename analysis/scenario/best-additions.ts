import type { ActivityKind } from "../../model/activity.ts";
import { type NetworkParameters, tieMakingRoles } from "../../model/network-parameters.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { strengthsIn } from "../centrality/strength.ts";
import { computeFigure } from "../compute-figure.ts";
import type { Facts } from "../facts/facts.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import { isLevel } from "../integration/across-figure.ts";
import type { AskedIndexes, IntegrationIndex } from "../integration/indexes.ts";
import { parametersOfIndexes } from "../integration/indexes.ts";
import { placeGrouping } from "../integration/place-grouping.ts";
import { placedOn } from "../integration/placing.ts";
import { organisationFilter } from "../ties/organisation-filter.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { AdditionState } from "./addition-state.ts";
import {
  type AdditionConstraints,
  choose,
  type Eligible,
  firstOf,
  listsOf,
  poolFor,
  poolInTurns,
  setsOf,
} from "./candidates.ts";
import { lazyGreedy } from "./lazy-greedy.ts";

export interface AdditionsRequest extends AdditionConstraints {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  /** To which something is added, and the ties of that. */
  readonly selection: Selection;
  readonly ties: TieNetwork;
  /** Organisations that take part in nothing. */
  readonly leaving: ReadonlySet<number>;
  readonly index: IntegrationIndex;
  readonly asked: AskedIndexes;
  readonly kind: ActivityKind;
  /** How many at most. */
  readonly budget: number;
  /** How many sets of members are compared, at most. */
  readonly candidates: number;
}

export interface Addition {
  /** Indices in the facts; the first one leads. */
  readonly members: readonly number[];
  /** How many of them had no tie. */
  readonly newcomers: number;
  /** Change of the index by this one beside those before it. */
  readonly gain: number;
  readonly value: number;
}

export interface BestAdditions {
  /** Of the index; every addition is to move it so. */
  readonly direction: "raise" | "lower";
  readonly before: number;
  readonly additions: readonly Addition[];
  /** Who was considered, out of how many who might be a member. */
  readonly pool: number;
  readonly eligible: number;
  /** Sets of members that were compared. */
  readonly candidates: number;
  readonly evaluations: number;
  readonly rechecked: number;
  /** The best that any choice out of the same candidates attains: where there are few enough choices. */
  readonly optimum?: number;
}

/** As many choices are looked at one by one for the optimum. */
const mostChoices = 20_000;

/**
 * The additions that move an index of integration most (METRICS §8): up to `budget` activities of one kind with `size` members each, chosen one after the other,
 * each the one with the highest gain beside those before it (`lazyGreedy`). An index of which larger values mean less integration is to be lowered, any other raised.
 *
 * Members may be all who pass the filters and have a group at the level of complexes (or a value of `by`); newcomers are those without a tie. Candidates are all sets of
 * `size` out of a pool that meet the constraints: the pool is as large as gives no more than `candidates` sets. For two members it is taken in turns from the
 * groups, the heaviest and the lightest groups by turns and the strongest organisations of each first; for more from as wide a pool of pairs, those first who are in the pair with the highest gain. So the additions are the best of
 * the candidates and not of all sets that there are; beyond that greedy is no optimum: where there are few enough choices the optimum over the same candidates is computed too.
 *
 * An addition counts as one of the time that is looked at, with weight 1. Each gain is computed from the sums of the groups, O(groups that are tied) and what the index takes of those.
 * Source: doi:10.1145/1281192.1281239, doi:10.1007/BFb0006528.
 *
 * Checked against all choices on small cases, and each value against the index of the network with the additions in it.
 */
export function bestAdditions(request: AdditionsRequest, progress: Progress): BestAdditions {
  const { facts, network, selection, ties, index, asked, kind, size, budget } = request;
  if (!index.groups) throw new TielineError("scenario_index_unmoved", { index: index.id });
  const makeTies = tieMakingRoles(network);
  const isSelected = (network.layers[kind] ?? 0) > 0 && size <= (network.maxActivitySize ?? size);
  if (!isSelected || !makeTies.has("lead") || !makeTies.has("participant"))
    throw new TielineError("scenario_idle", { kind, size });
  const parameters = parametersOfIndexes(asked);
  // Asked of the network itself: the state places those too who are not in it yet.
  if (Number.isNaN(computeFigure(index, { facts, selection, network: ties, parameters, progress })))
    throw new TielineError("scenario_index_undefined", { index: index.id });
  const eligible = eligibleFor(request);
  const all = new Set([...selection.organisations, ...eligible.map(({ organisation }) => organisation)]);
  const state = new AdditionState({
    facts,
    network,
    selection,
    ties,
    index,
    parameters,
    kind,
    organisations: Uint32Array.from(all).sort(),
    progress,
  });
  const sign = index.larger === "lessIntegrated" ? -1 : 1;
  const before = state.value();
  let value = before;
  const gainOf = (members: readonly number[]) => gained(sign * (state.valueWith([members]) - value));

  const pool = poolOf(request, eligible, gainOf, stretch(progress, 0, size > 2 ? 0.4 : 0));
  const candidates = setsOf(facts, pool, request);
  const members = candidates.map((set) => set.map(({ organisation }) => organisation));
  const optimum = optimumOf(state, members, budget, sign, before, progress);
  const additions: Addition[] = [];
  const { evaluations, rechecked } = lazyGreedy(
    {
      candidates: candidates.length,
      budget,
      gain: (candidate) => gainOf(members[candidate]),
      choose(candidate) {
        state.add(members[candidate]);
        const now = state.value();
        additions.push({
          members: members[candidate],
          newcomers: candidates[candidate].filter(({ strength }) => strength === 0).length,
          gain: now - value,
          value: now,
        });
        value = now;
      },
    },
    stretch(progress, size > 2 ? 0.4 : 0, 1),
  );
  return {
    direction: sign === 1 ? "raise" : "lower",
    before,
    additions,
    pool: pool.length,
    eligible: eligible.length,
    candidates: candidates.length,
    evaluations,
    rechecked,
    ...(optimum !== undefined && { optimum }),
  };
}

function gained(gain: number): number {
  return Number.isNaN(gain) ? Number.NEGATIVE_INFINITY : gain;
}

function eligibleFor({ facts, network, selection, leaving, asked }: AdditionsRequest): Eligible[] {
  const passes = organisationFilter(facts, network);
  const { codes } = isLevel(asked.by)
    ? placeGrouping(facts, "complex", placedOn(facts, asked))
    : groupingNamed(facts, asked.by);
  const strengths = strengthsIn(selection);
  const strengthOf = new Map(Array.from(selection.organisations, (one, node) => [one, strengths[node]]));
  return Array.from({ length: facts.organisations.count }, (_, organisation) => organisation)
    .filter((one) => codes[one] >= 0 && passes(one) && !leaving.has(one))
    .map((one) => ({ organisation: one, group: codes[one], strength: strengthOf.get(one) ?? 0 }));
}

function poolOf(
  { facts, size, newcomer, requires, candidates }: AdditionsRequest,
  eligible: readonly Eligible[],
  gainOf: (members: readonly number[]) => number,
  progress: Progress,
): Eligible[] {
  const wide = poolInTurns(facts, eligible, { newcomer, requires }, poolFor(2, candidates, eligible.length));
  const length = poolFor(size, candidates, eligible.length);
  if (wide.length <= length) return wide;
  const best = new Map(wide.map((one) => [one, Number.NEGATIVE_INFINITY]));
  wide.forEach((one, i) => {
    progress.checkCancelled();
    progress.report(i / wide.length);
    for (const other of wide.slice(i + 1)) {
      const gain = gainOf([one.organisation, other.organisation]);
      best.set(one, Math.max(best.get(one)!, gain));
      best.set(other, Math.max(best.get(other)!, gain));
    }
  });
  const place = new Map(wide.map((one, k) => [one, k]));
  const byGain = [...wide].sort((a, b) => {
    const [one, other] = [best.get(a)!, best.get(b)!];
    return one === other ? place.get(a)! - place.get(b)! : other - one;
  });
  return firstOf(listsOf(facts, byGain, { newcomer, requires }), length);
}

function optimumOf(
  state: AdditionState,
  members: readonly (readonly number[])[],
  budget: number,
  sign: number,
  before: number,
  progress: Progress,
): number | undefined {
  const most = Math.min(budget, members.length);
  let choices = 0;
  for (let k = 1; k <= most; k++) choices += choose(members.length, k);
  if (members.length === 0 || choices > mostChoices) return undefined;
  let best = before;
  const extend = (set: readonly (readonly number[])[], from: number) => {
    progress.checkCancelled();
    if (set.length > 0) {
      const value = state.valueWith(set);
      if (sign * (value - best) > 0) best = value;
    }
    if (set.length < most)
      for (let next = from; next < members.length; next++) extend([...set, members[next]], next + 1);
  };
  extend([], 0);
  return best;
}
