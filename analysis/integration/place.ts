import type { NodeGroups } from "../ties/node-groups.ts";

/**
 * Where an organisation is, as far as the programme's levels go: its complex, the hub in whose area that is, the zone. Where none of
 * the three is known it is outside: abroad, or nobody knows where.
 */
export interface Place {
  readonly complex?: string | undefined;
  readonly hub?: string | undefined;
  readonly zone?: string | undefined;
}

export function isOutside({ complex, hub, zone }: Place): boolean {
  return complex === undefined && hub === undefined && zone === undefined;
}

/** A place as the value of a grouping; undefined outside. Ids may hold any sign, so that parts are quoted. */
export function placeId({ complex, hub, zone }: Place): string | undefined {
  return isOutside({ complex, hub, zone }) ? undefined : JSON.stringify({ complex, hub, zone });
}

/** The place that a value of such a grouping stands for; outside for the group of those without a value. */
export function placeFrom(id: string | undefined): Place {
  return id === undefined ? {} : (JSON.parse(id) as Place);
}

/** Whether anybody in the network has a place, of groups of such a grouping. */
export function isSomebodyPlaced({ groups }: NodeGroups): boolean {
  return groups.some(({ id }) => id !== undefined);
}
