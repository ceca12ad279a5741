import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";

/** Which additions are looked for. */
export interface AdditionConstraints {
  /** Members of each. */
  readonly size: number;
  /** One member at least has no tie yet. */
  readonly newcomer: boolean;
  /** Members are of two groups at least. */
  readonly apart: boolean;
  /** Of each of these kinds one member at least. */
  readonly requires: readonly OrganisationKind[];
}

/** Somebody who may be a member. */
export interface Eligible {
  /** Index in the facts. */
  readonly organisation: number;
  readonly group: number;
  /** 0 for a newcomer. */
  readonly strength: number;
}

function kindOf(facts: Facts, { organisation }: Eligible): OrganisationKind {
  return organisationKinds[facts.organisations.kind[organisation]];
}

/** How many of `n` give at most `most` sets of `size`. */
export function poolFor(size: number, most: number, n: number): number {
  let pool = size;
  while (pool < n && choose(pool + 1, size) <= most) pool++;
  return Math.min(pool, n);
}

/** n over k. */
export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}

/** All of them, and those of whom an addition requires one: newcomers, and each kind; in the order given. */
export function listsOf(
  facts: Facts,
  eligible: readonly Eligible[],
  { newcomer, requires }: Pick<AdditionConstraints, "newcomer" | "requires">,
): Eligible[][] {
  return [
    [...eligible],
    ...(newcomer ? [eligible.filter(({ strength }) => strength === 0)] : []),
    ...requires.map((kind) => eligible.filter((one) => kindOf(facts, one) === kind)),
  ];
}

/**
 * The first `length` to consider, in turns: the strongest organisation of the heaviest group, of the lightest, of the second heaviest, of the second
 * lightest …, so that both who is much tied and who is left out are there; then the second one of each … ; of what is required (a newcomer, a kind) as many as of the others, in their own turns.
 */
export function poolInTurns(
  facts: Facts,
  eligible: readonly Eligible[],
  required: Pick<AdditionConstraints, "newcomer" | "requires">,
  length: number,
): Eligible[] {
  return firstOf(listsOf(facts, eligible, required).map(inTurns), length);
}

/** One from each list in turns, nobody twice. */
export function firstOf(lists: readonly (readonly Eligible[])[], length: number): Eligible[] {
  const taken = new Set<Eligible>();
  for (let turn = 0; taken.size < length && lists.some((list) => turn < list.length); turn++)
    for (const list of lists) if (turn < list.length && taken.size < length) taken.add(list[turn]);
  return [...taken];
}

function inTurns(eligible: readonly Eligible[]): Eligible[] {
  const groups = [...Map.groupBy(eligible, ({ group }) => group).values()].map((members) =>
    members.sort((a, b) => b.strength - a.strength || a.organisation - b.organisation),
  );
  const weight = (members: readonly Eligible[]) => members.reduce((sum, { strength }) => sum + strength, 0);
  groups.sort((a, b) => weight(b) - weight(a) || a[0].group - b[0].group);
  const last = groups.length - 1;
  const alternating = groups.map((_, k) => groups[k % 2 === 0 ? k / 2 : last - (k - 1) / 2]);
  return firstOf(alternating, eligible.length);
}

/** All sets of `size` out of the pool that meet the constraints, in the order of the pool. */
export function setsOf(facts: Facts, pool: readonly Eligible[], constraints: AdditionConstraints): Eligible[][] {
  const { size, newcomer, apart, requires } = constraints;
  const sets: Eligible[][] = [];
  const isMet = (set: readonly Eligible[]) =>
    (!newcomer || set.some(({ strength }) => strength === 0)) &&
    (!apart || set.some(({ group }) => group !== set[0].group)) &&
    requires.every((kind) => set.some((one) => kindOf(facts, one) === kind));
  const extend = (set: readonly Eligible[], from: number) => {
    if (set.length === size) {
      if (isMet(set)) sets.push([...set]);
      return;
    }
    for (let next = from; next < pool.length; next++) extend([...set, pool[next]], next + 1);
  };
  extend([], 0);
  return sets;
}
