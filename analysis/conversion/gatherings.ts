import { type ActivityKind, activityKinds } from "../../model/activity.ts";
import { type NetworkParameters, tieMakingRoles } from "../../model/network-parameters.ts";
import { roles } from "../../model/participation.ts";
import { type Facts, openStart } from "../facts/facts.ts";
import { organisationFilter } from "../ties/organisation-filter.ts";

/** Who took part in some activities, and from when to when. */
export interface Gatherings {
  /** Index in the facts of each activity, ascending. */
  readonly activities: Uint32Array;
  /** Members of the k-th one: from `offsets[k]` to `offsets[k + 1]`, ascending by their index in the facts. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
  /** First and last day of each member in it, both inclusive; `openStart` where no date tells the beginning. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Activities above `maxActivitySize`, and participations in the others of which no date tells the beginning. */
  readonly leftOut: { readonly activities: number; readonly undated: number };
}

/**
 * The activities of some kinds that the parameters' layers name, with whoever takes part in a role that makes ties and passes the filters. A member's days are
 * those of its participations, within those of the activity; where there are several, from the first to the last of those that have a beginning. The window
 * is not read. O(participations).
 */
export function gatherings(facts: Facts, parameters: NetworkParameters, kinds: readonly ActivityKind[]): Gatherings {
  const { activities, participations } = facts;
  const passes = organisationFilter(facts, parameters);
  const asked = tieMakingRoles(parameters);
  const ties = roles.map((role) => asked.has(role));
  const chosen = activityKinds.map((kind) => kinds.includes(kind) && (parameters.layers[kind] ?? 0) > 0);
  const largest = parameters.maxActivitySize ?? Number.POSITIVE_INFINITY;
  const found: number[] = [];
  const ends = [0];
  const members: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const leftOut = { activities: 0, undated: 0 };

  for (let a = 0; a < activities.count; a++) {
    if (!chosen[activities.kind[a]]) continue;
    const begin = members.length;
    let size = activities.unnamed[a];
    let undated = 0;
    for (let p = participations.ofActivity[a]; p < participations.ofActivity[a + 1]; ) {
      const organisation = participations.organisation[p];
      let from = Number.POSITIVE_INFINITY;
      let to = Number.NEGATIVE_INFINITY;
      let undatedTo = Number.NEGATIVE_INFINITY;
      let takesPart = false;
      // Participations of one organisation in one activity stand together.
      for (; p < participations.ofActivity[a + 1] && participations.organisation[p] === organisation; p++) {
        if (!ties[participations.role[p]]) continue;
        takesPart = true;
        const start = Math.max(participations.firstDay[p], activities.firstDay[a]);
        const end = Math.min(participations.lastDay[p], activities.lastDay[a]);
        if (start === openStart) {
          undated++;
          undatedTo = Math.max(undatedTo, end);
          continue;
        }
        from = Math.min(from, start);
        to = Math.max(to, end);
      }
      if (!takesPart) continue;
      size++;
      if (to === Number.NEGATIVE_INFINITY) [from, to] = [openStart, undatedTo];
      if (from > to || !passes(organisation)) continue;
      members.push(organisation);
      first.push(from);
      last.push(to);
    }
    if (size > largest) {
      leftOut.activities++;
      members.length = first.length = last.length = begin;
      continue;
    }
    leftOut.undated += undated;
    found.push(a);
    ends.push(members.length);
  }
  return {
    activities: Uint32Array.from(found),
    offsets: Uint32Array.from(ends),
    members: Uint32Array.from(members),
    firstDay: Int32Array.from(first),
    lastDay: Int32Array.from(last),
    leftOut,
  };
}

/** Each pair that was in the k-th one at the same time, the lower index first, with the first day on which it was: `openStart` where that of one is not known. */
export function eachMeeting(
  { offsets, members, firstDay, lastDay }: Gatherings,
  k: number,
  visit: (one: number, other: number, day: number) => void,
): void {
  for (let a = offsets[k]; a < offsets[k + 1]; a++)
    for (let b = a + 1; b < offsets[k + 1]; b++) {
      const day = Math.max(firstDay[a], firstDay[b]);
      if (day > Math.min(lastDay[a], lastDay[b])) continue;
      const isDated = firstDay[a] !== openStart && firstDay[b] !== openStart;
      visit(members[a], members[b], isDated ? day : openStart);
    }
}

/** How many pairs `eachMeeting` looks at in all. */
export function pairsIn({ offsets }: Gatherings): number {
  let pairs = 0;
  for (let k = 1; k < offsets.length; k++)
    pairs += ((offsets[k] - offsets[k - 1]) * (offsets[k] - offsets[k - 1] - 1)) / 2;
  return pairs;
}
