import type { Facts } from "../../analysis/facts/facts.ts";
import {
  type AskedIntroductions,
  type Introductions,
  introductions,
} from "../../analysis/introductions/introductions.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

export interface FindIntroductionsInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly network: TieNetwork;
  readonly asked: AskedIntroductions;
}

export function run(
  { facts, selection, network, asked }: FindIntroductionsInput,
  { progress }: TaskContext,
): Introductions {
  return introductions(facts, selection, network, asked, progress);
}
