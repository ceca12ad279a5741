import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Facts } from "../facts/facts.ts";
import { makeNetwork } from "./make-network.ts";
import { project } from "./project.ts";
import { selectActivities } from "./select-activities.ts";
import type { Selection } from "./selection.ts";
import type { TieNetwork } from "./tie-network.ts";

/** The ties between organisations that a dataset's activities make under stated parameters (METRICS §1). */
export function deriveTies(facts: Facts, parameters: NetworkParameters): TieNetwork {
  return selectedTies(selectActivities(facts, parameters));
}

/** The same from a selection that is made already. */
export function selectedTies(selection: Selection): TieNetwork {
  const { organisations, leftOut } = selection;
  return makeNetwork({ ...project(organisations.length, selection), organisations, leftOut });
}
