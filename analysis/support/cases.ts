import { type ActivityKind, activityKinds } from "../../model/activity.ts";
import { roles } from "../../model/participation.ts";
import type { Facts } from "../facts/facts.ts";

/** What was done for somebody: cases of support, and cases told as successes. */
export const servedKinds = ["support-case", "success-case"] as const satisfies readonly ActivityKind[];

const lead = roles.indexOf("lead");

/** The activities of the kinds, in the order of their ids. */
export function casesOf({ activities }: Facts, kinds: readonly ActivityKind[]): Uint32Array {
  const wanted = kinds.map((kind) => activityKinds.indexOf(kind));
  return Uint32Array.from(activities.kind.keys()).filter((a) => wanted.includes(activities.kind[a]));
}

/** Whose case it is: those who lead it. All others help. Each once, in the order of their ids. */
export function sidesOf({ participations }: Facts, activity: number): { led: number[]; helped: number[] } {
  const { ofActivity, organisation, role } = participations;
  const [led, helped] = [new Set<number>(), new Set<number>()];
  for (let p = ofActivity[activity]; p < ofActivity[activity + 1]; p++)
    (role[p] === lead ? led : helped).add(organisation[p]);
  return { led: [...led], helped: [...helped].filter((one) => !led.has(one)) };
}
