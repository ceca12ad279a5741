import { type GroupGravity, type GroupGravityInput, groupGravity } from "../../analysis/gravity/group-gravity.ts";

export function run(input: GroupGravityInput): GroupGravity {
  return groupGravity(input);
}
