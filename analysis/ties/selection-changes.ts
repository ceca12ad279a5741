import type { ActivityKind } from "../../model/activity.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { DaySpan } from "../../model/partial-date.ts";
import type { Role } from "../../model/participation.ts";
import type { Timing } from "./timing.ts";

/** An activity that is in no facts. */
export interface AddedActivity {
  readonly kind: ActivityKind;
  /** Indices in the facts. The first one leads it, but for a relation, which nobody leads. */
  readonly members: readonly number[];
  /** Without one it is of the time that the parameters select, and has no age. */
  readonly span?: DaySpan;
  /** What a relation states; else 1. */
  readonly value: number;
}

/** What is otherwise than in the facts when a network is selected from them; organisations and activities as indices in the facts. */
export interface SelectionChanges {
  /** Organisations that take part in nothing. */
  readonly leaving: ReadonlySet<number>;
  /** By activity, who takes part in it too, as a participant for as long as it lasts. */
  readonly joining: ReadonlyMap<number, readonly number[]>;
  readonly added: readonly AddedActivity[];
}

export const unchanged: SelectionChanges = { leaving: new Set(), joining: new Map(), added: [] };

/** An activity that is added, with the roles of its members. */
export function rolesIn({ kind, members }: AddedActivity): { readonly organisation: number; readonly role: Role }[] {
  return members.map((organisation, place) => ({
    organisation,
    role: place === 0 && kind !== "relation" ? "lead" : "participant",
  }));
}

/** Whether parameters select an activity that is added: its layer, and its time. */
export function selectsAdded({ kind, span }: AddedActivity, { layers }: NetworkParameters, timing: Timing): boolean {
  return (layers[kind] ?? 0) > 0 && (span === undefined || timing.selectsSpan(span.first, span.last));
}
