import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts, Grouping } from "../facts/facts.ts";
import { organisationNamed } from "../facts/organisation-named.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import type { Cover, CoverOf } from "./capability-cover.ts";
import { type ConsortiumNeed, type Criterion, criteria, type TeamFilters } from "./consortium-need.ts";
import type { GroupGains, NoGainReason } from "./group-gains.ts";
import { PairValues } from "./pair-values.ts";
import { type Position, positionsLeft, positionsOf, writtenRequirements } from "./positions.ts";

export interface TeamInput {
  readonly facts: Facts;
  readonly ties: TieNetwork;
  readonly need: ConsortiumNeed;
  readonly coverOf: CoverOf;
  readonly gains: GroupGains | NoGainReason;
  /** Who is to be in the pool whether or not filters let them: a team that is to be evaluated. Indices in the facts. */
  readonly also?: readonly number[];
}

/** A need with everything that teams for it are compared by. Organisations are numbered by their place in the pool. */
export interface TeamProblem {
  readonly need: ConsortiumNeed;
  readonly positions: readonly Position[];
  /** What each filter leaves by itself: how many of some kinds. The first is without any. */
  readonly leftBy: readonly { readonly filter: string; count(kinds: readonly OrganisationKind[]): number }[];
  /** Whoever may be a member, by index in the facts, ascending. */
  readonly pool: Uint32Array;
  readonly kinds: readonly OrganisationKind[];
  /** For each position, who may fill it. */
  readonly isEligible: readonly Uint8Array[];
  /** Who is a member of every team. */
  readonly fixed: readonly number[];
  readonly size: number;
  /** For each term, how well each of the pool covers it: 0 for whom does not. */
  readonly degrees: readonly Float64Array[];
  /** For each term, by what, by index in the facts. */
  readonly covers: readonly Cover[];
  /** Adding up to 1; 0 for what has no value here. */
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly pairs: PairValues;
}

/**
 * Who may be a member and what of. Refused: somebody who is not there or is both to be a member and not, more of those to be members than the requirements admit, and
 * requirements that too few candidates meet, by the first set of them for which that is so.
 */
export function teamProblem({ facts, ties, need, coverOf, gains, also = [] }: TeamInput): TeamProblem {
  const positions = positionsOf(need);
  const at = (id: string) => organisationNamed(facts, id);
  const named = need.lead && "organisation" in need.lead ? [need.lead.organisation] : [];
  const wanted = [...new Set([...named, ...need.include])];
  const fixedAt = wanted.map(at);
  const excluded = new Set(need.exclude.map(at));
  const both = wanted.find((_, k) => excluded.has(fixedAt[k]));
  if (both !== undefined) throw new TielineError("team_member_excluded", { organisation: both });
  const kindAt = (organisation: number) => organisationKinds[facts.organisations.kind[organisation]];
  for (const [k, id] of wanted.entries())
    if (positionsLeft(positions, fixedAt.slice(0, k + 1).map(kindAt)).length === 0)
      throw new TielineError("team_member_unneeded", {
        organisation: id,
        kind: kindAt(fixedAt[k]),
        requirements: writtenRequirements(need.requires),
      });

  const filters = teamFilters(facts, need.among);
  const passes = (organisation: number) => filters.every((one) => one.passes(organisation));
  const isKindWanted = new Set(positions.flatMap(({ kinds }) => kinds));
  const always = new Set([...fixedAt, ...also]);
  const pool = Uint32Array.from({ length: facts.organisations.count }, (_, i) => i).filter(
    (i) => always.has(i) || (!excluded.has(i) && isKindWanted.has(kindAt(i)) && passes(i)),
  );
  const kinds = Array.from(pool, kindAt);
  const everybody = Array.from({ length: facts.organisations.count }, (_, i) => i);
  const leftBy = [
    { filter: "", passes: () => true },
    ...filters,
    ...(excluded.size > 0 ? [{ filter: "exclude", passes: (i: number) => !excluded.has(i) }] : []),
  ].map(({ filter, passes: isLeft }) => ({
    filter,
    count: (wanted: readonly OrganisationKind[]) =>
      everybody.filter((i) => wanted.includes(kindAt(i)) && (always.has(i) || isLeft(i))).length,
  }));
  const isEligible = positions.map((position) =>
    Uint8Array.from(kinds, (kind) => Number(position.kinds.includes(kind))),
  );
  const placeOf = new Map(Array.from(pool, (organisation, place) => [organisation, place]));
  const covers = need.terms.map(coverOf);
  const weights = weightsOf(need, {
    coverage: need.terms.length > 0,
    trust: true,
    novelty: true,
    zones: facts.organisations.groupings.zone.values.length > 0,
    integration: typeof gains !== "string",
  });
  return {
    need,
    positions,
    leftBy,
    pool,
    kinds,
    isEligible,
    fixed: fixedAt.map((organisation) => placeOf.get(organisation)!),
    size: positions.reduce((sum, { count }) => sum + count, 0),
    degrees: covers.map(({ degrees }) => Float64Array.from(pool, (organisation) => degrees.get(organisation) ?? 0)),
    covers,
    weights,
    pairs: new PairValues({
      facts,
      ties,
      pool,
      gains: typeof gains === "string" ? undefined : gains,
      weights,
    }),
  };
}

/**
 * Refuses requirements for which there are too few candidates, naming those at fault: by Hall's condition on each set of them, small ones first. Says how many
 * there are in all, and how many each filter leaves by itself.
 */
export function refuseImpossible({
  positions,
  kinds,
  need,
  leftBy,
}: Pick<TeamProblem, "positions" | "kinds" | "need" | "leftBy">): void {
  const sets = Array.from({ length: 2 ** positions.length - 1 }, (_, k) =>
    positions.filter((_, p) => ((k + 1) >> p) & 1),
  );
  sets.sort((a, b) => a.length - b.length);
  for (const set of sets) {
    const count = set.reduce((sum, position) => sum + position.count, 0);
    const candidates = kinds.filter((kind) => set.some((position) => position.kinds.includes(kind))).length;
    if (candidates >= count) continue;
    const wanted = set.flatMap((position) => position.kinds);
    const [whole, ...filtered] = leftBy.map(({ filter, count: left }) => ({ filter, left: left(wanted) }));
    throw new TielineError("team_impossible", {
      requirements: writtenRequirements(set),
      numbers: [...new Set(set.map(({ requirement }) => requirement + 1))].join(", "),
      needed: count,
      candidates,
      known: whole.left,
      filters: filtered.map(({ filter, left }) => `${filter} ${left}`).join(", ") || "–",
      all: writtenRequirements(need.requires),
    });
  }
}

interface NamedFilter {
  readonly filter: string;
  passes(organisation: number): boolean;
}

function teamFilters(facts: Facts, { zones, complexes, countries, sizes }: TeamFilters): NamedFilter[] {
  const { zone, complex, country, size } = facts.organisations.groupings;
  return (
    [
      ["zones", zone, zones],
      ["complexes", complex, complexes],
      ["countries", country, countries],
      ["sizes", size, sizes],
    ] as [string, Grouping, readonly string[] | undefined][]
  ).flatMap(([filter, { codes, values }, wanted]) => {
    if (wanted === undefined) return [];
    const among = new Set(wanted.map((value) => values.indexOf(value)).filter((code) => code >= 0));
    return [{ filter, passes: (organisation: number) => among.has(codes[organisation]) }];
  });
}

/** Of the criteria that have a value, in proportion; refused where none of those counts. */
function weightsOf(
  { weights }: ConsortiumNeed,
  hasValue: Readonly<Record<Criterion, boolean>>,
): Readonly<Record<Criterion, number>> {
  const counts = criteria.filter((one) => hasValue[one]);
  const sum = counts.reduce((total, one) => total + weights[one], 0);
  if (!(sum > 0)) {
    const asked = criteria.filter((one) => weights[one] > 0);
    throw new TielineError("team_weights_idle", { criteria: asked.join(", ") || "–" });
  }
  return Object.fromEntries(criteria.map((one) => [one, hasValue[one] ? weights[one] / sum : 0])) as Record<
    Criterion,
    number
  >;
}
