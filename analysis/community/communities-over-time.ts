import type { AskedNetwork } from "../../model/asked-network.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import type { Facts } from "../facts/facts.ts";
import { selectedTies } from "../ties/derive-ties.ts";
import { type BackboneFigures, backboneFigures, findBackbone } from "../ties/find-backbone.ts";
import { selectActivities } from "../ties/select-activities.ts";
import type { YearPeriod } from "../ties/year-periods.ts";
import { activityCommunities } from "./activity-communities.ts";
import { agreement } from "./agreement.ts";
import { findGroups, type GroupFinding } from "./find-groups.ts";
import { type FollowingParameters, followGroups, type GroupEvent } from "./follow-groups.ts";
import { groupTraits, type Trait } from "./group-traits.ts";
import type { Groups } from "./match-groups.ts";
import { networkTerms } from "./network-terms.ts";

export interface OverTimeParameters extends FollowingParameters {
  /** Smaller communities are counted, not followed. */
  readonly minSize: number;
}

export interface FollowedPeriod extends YearPeriod {
  /** Organisations in a community, and ties. */
  readonly organisations: number;
  readonly ties: number;
  /** Where only the ties of its own backbone are read. */
  readonly backbone?: BackboneFigures;
  /** NaN where there is no tie. */
  readonly modularity: number;
  /** AMI with the communities of the period before, over organisations in one in both; NaN for the first and where none are. */
  readonly agreement: number;
  /** Those followed, from the largest on. */
  readonly groups: readonly { readonly lineage: number; readonly organisations: number }[];
  /** Those that are too small to be followed. */
  readonly small: { readonly groups: number; readonly organisations: number };
  /** How many organisations of a lineage's group in the period before are in a lineage's group now; those with `minSize` or more. */
  readonly flows: readonly { readonly from: number; readonly to: number; readonly organisations: number }[];
}

export interface Lineage {
  /** Index of its first and of its last period, and of the first in which it is largest. */
  readonly first: number;
  readonly last: number;
  readonly largestIn: number;
  readonly largest: number;
  /** What is over-represented in it where it is largest. */
  readonly traits: readonly Trait[];
}

export interface CommunitiesOverTime {
  readonly periods: readonly FollowedPeriod[];
  readonly lineages: readonly Lineage[];
  readonly events: readonly GroupEvent[];
}

/**
 * Communities of one period after the other, each found anew with the same seed, and followed (`followGroups`). A group
 * is compared by all its members: who is in one period only makes groups less alike. Weights are read as by the method, decay is
 * from each period's own end. No period, or none with a tie, gives no lineage.
 * On a backbone each period has its own, told from chance within the period alone. Time: that of the method and of deriving the
 * network, and its backbone, once a period.
 *
 * Checked on planted histories in facts, and against its parts.
 */
export function communitiesOverTime(
  facts: Facts,
  { network, backbone }: AskedNetwork,
  spans: readonly YearPeriod[],
  finding: GroupFinding,
  { minSize, ...following }: OverTimeParameters,
  progress: Progress,
): CommunitiesOverTime {
  let communityBefore: Int32Array | undefined;
  const traitsOf: (readonly Trait[])[][] = [];
  const groupsOf: Groups[] = [];
  const periods = spans.map((span, period) => {
    const part = stretch(progress, period / spans.length, (period + 1) / spans.length);
    part.report(0);
    part.checkCancelled();
    const parameters = { ...network, from: span.from, to: span.to };
    const selection = selectActivities(facts, parameters);
    const ties = selectedTies(selection);
    const found = backbone && findBackbone(ties, { selection, parameters }, backbone, stretch(part, 0, 0.5));
    const { of, sizes, modularity } = findGroups(found?.network ?? ties, finding, found ? stretch(part, 0.5, 1) : part);
    const followed = sizes.filter((size) => size >= minSize);
    const community = new Int32Array(facts.organisations.count).fill(-1);
    const members: number[][] = Array.from(followed, () => []);
    of.forEach((group, node) => {
      community[selection.organisations[node]] = group;
      if (group >= 0 && group < followed.length) members[group].push(selection.organisations[node]);
    });
    groupsOf.push(members.map((list) => Uint32Array.from(list)));
    const groupOf = { organisations: of, activities: activityCommunities(selection, of) };
    traitsOf.push(groupTraits(networkTerms(facts, selection), groupOf, sizes.length));
    const same = communityBefore ? agreement(communityBefore, community).ami : Number.NaN;
    communityBefore = community;
    const inGroups = sizes.reduce((sum, size) => sum + size, 0);
    return {
      ...span,
      organisations: inGroups,
      ties: ties.size,
      ...(found && { backbone: backboneFigures(ties, found) }),
      modularity,
      agreement: same,
      small: {
        groups: sizes.length - followed.length,
        organisations: inGroups - followed.reduce((sum, size) => sum + size, 0),
      },
    };
  });
  const { lineageOf, lineages, events, overlaps } = followGroups(groupsOf, following);
  return {
    events,
    periods: periods.map((period, k) => ({
      ...period,
      groups: groupsOf[k].map(({ length }, group) => ({ lineage: lineageOf[k][group], organisations: length })),
      flows: overlaps[k]
        .filter(({ shared }) => shared >= minSize)
        .map(({ before, after, shared }) => ({
          from: lineageOf[k - 1][before],
          to: lineageOf[k][after],
          organisations: shared,
        })),
    })),
    lineages: Array.from({ length: lineages }, (_, lineage) => {
      const found = lineageOf.flatMap((lines, period) => {
        const group = lines.indexOf(lineage);
        return group < 0 ? [] : [{ period, group, size: groupsOf[period][group].length }];
      });
      const largest = found.reduce((most, one) => (one.size > most.size ? one : most));
      return {
        first: found[0].period,
        last: found[found.length - 1].period,
        largestIn: largest.period,
        largest: largest.size,
        traits: traitsOf[largest.period][largest.group],
      };
    }),
  };
}
