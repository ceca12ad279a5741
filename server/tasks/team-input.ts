import { type Cover, coverByWords, coversByWords } from "../../analysis/consortia/capability-cover.ts";
import type { ConsortiumNeed, Criterion } from "../../analysis/consortia/consortium-need.ts";
import { type DescribedTeam, describeTeam } from "../../analysis/consortia/describe-team.ts";
import {
  type GroupGains,
  type IndexOfNetwork,
  indexWithTeam,
  type NoGainReason,
} from "../../analysis/consortia/group-gains.ts";
import { type TeamProblem, teamProblem } from "../../analysis/consortia/team-problem.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import { type Progress, unwatched } from "../../model/progress.ts";
import type { Scheme } from "../../model/scheme.ts";
import { recordsOf } from "../directory/records-of.ts";
import type { GainOfGroupsInput } from "./gain-of-groups.ts";

/** What both the search for teams and the evaluation of one take. */
export interface TeamTaskInput extends GainOfGroupsInput {
  readonly need: ConsortiumNeed;
  readonly gains: GroupGains | NoGainReason;
}

/** A team, with what the index would be with a consortium of it. */
export interface WeighedTeam extends DescribedTeam {
  readonly index?: { readonly before: number; readonly after: number };
  /** Whether the lead has each capability that a support scheme asks of one; undefined where that cannot be told. Nothing where nobody leads. */
  readonly leadHas: ReadonlyMap<string, boolean | undefined>;
}

/** What is the same for all teams of a need. */
export interface WeighedNeed {
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly noGain?: NoGainReason;
  /** Organisations that may be a member. */
  readonly pool: number;
  /** Of each requirement, how many of those are of its kinds. */
  readonly candidates: readonly number[];
  /** Of each term. */
  readonly terms: readonly TermInPool[];
}

/** What becomes of a term of the need. */
export interface TermInPool extends Pick<Cover, "unmatched" | "translated" | "described"> {
  /** How many of the pool cover it. */
  readonly covering: number;
}

export function problemOf({ facts, ties, need, gains }: TeamTaskInput, also: readonly number[] = []): TeamProblem {
  return teamProblem({ facts, ties, need, coverOf: coverByWords(facts), gains, also });
}

export function weighedNeed(
  { gains, need }: TeamTaskInput,
  { weights, kinds, degrees, covers }: TeamProblem,
): WeighedNeed {
  return {
    weights,
    ...(typeof gains === "string" && { noGain: gains }),
    pool: kinds.length,
    candidates: need.requires.map((requirement) => kinds.filter((kind) => requirement.kinds.includes(kind)).length),
    terms: covers.map(({ unmatched, translated, described }, term) => ({
      covering: degrees[term].reduce((count, degree) => count + Number(degree > 0), 0),
      unmatched,
      translated,
      described,
    })),
  };
}

/** Describes teams of one problem; what the index would be is told where it is defined. */
export function weighing(
  { index, need, gains, ...input }: TeamTaskInput,
  problem: TeamProblem,
  progress: Progress = unwatched,
): (members: readonly number[]) => WeighedTeam {
  const request: IndexOfNetwork = { ...input, index: indexNamed(index) };
  const withTeam = indexWithTeam(request, progress);
  const leadHas = capabilitiesOfLead(input.facts);
  return (members) => {
    const described = describeTeam(problem, input.ties, members);
    const team = { ...described, leadHas: leadHas(described) };
    if (typeof withTeam === "string") return team;
    return { ...team, index: withTeam(team.members.map(({ organisation }) => organisation)) };
  };
}

function capabilitiesOfLead(facts: Facts): (team: DescribedTeam) => WeighedTeam["leadHas"] {
  const asked = new Set(recordsOf<Scheme>(facts.schemes).flatMap(({ rules }) => rules?.lead?.capabilities ?? []));
  const covers = coversByWords(facts);
  return ({ members }) => {
    const lead = members.find(({ isLead }) => isLead);
    if (!lead) return new Map();
    return new Map(Array.from(asked, (one) => [one, covers(lead.organisation, one)]));
  };
}
