import type { Facts } from "../facts/facts.ts";
import { makeGraph } from "../ties/make-network.ts";
import { project } from "../ties/project.ts";
import type { Selection } from "../ties/selection.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";

/** The ties of a selection between all organisations of the facts, by their index there: whoever is not in it has none. */
export function tiesOfAll(facts: Facts, selection: Selection): WeightedGraph {
  const members = selection.members.map((node) => selection.organisations[node]);
  return makeGraph(project(facts.organisations.count, { ...selection, members }));
}
