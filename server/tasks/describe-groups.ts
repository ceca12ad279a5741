import { activityCommunities } from "../../analysis/community/activity-communities.ts";
import { groupTraits, type Trait } from "../../analysis/community/group-traits.ts";
import { networkTerms } from "../../analysis/community/network-terms.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Selection } from "../../analysis/ties/selection.ts";

export interface DescribeGroupsInput {
  readonly facts: Facts;
  readonly selection: Selection;
  /** Group of each organisation of the selection, -1 for none. */
  readonly of: Int32Array;
  readonly groups: number;
}

/** What is over-represented in groups of organisations and in their activities. */
export function run({ facts, selection, of, groups }: DescribeGroupsInput): Trait[][] {
  const groupOf = { organisations: of, activities: activityCommunities(selection, of) };
  return groupTraits(networkTerms(facts, selection), groupOf, groups);
}
