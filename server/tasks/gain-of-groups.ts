import {
  type GroupGains,
  groupGains,
  type IndexOfNetwork,
  type NoGainReason,
} from "../../analysis/consortia/group-gains.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import type { TaskContext } from "./task-context.ts";

export type GainOfGroupsInput = Omit<IndexOfNetwork, "index"> & { readonly index: string };

export function run({ index, ...input }: GainOfGroupsInput, { progress }: TaskContext): GroupGains | NoGainReason {
  return groupGains({ ...input, index: indexNamed(index) }, progress);
}
