import { activityKinds } from "../../model/activity.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { eachTie } from "../ties/each-tie.ts";
import type { Selection } from "../ties/selection.ts";
import { twoModeTies } from "../ties/two-mode-ties.ts";
import type { WrittenGraph } from "./written-graph.ts";

/**
 * Organisations and activities, tied by who takes part in what. One of each may have the same id: their type stands before it.
 */
export function writtenTwoMode(facts: Facts, selection: Selection, parameters: NetworkParameters): WrittenGraph {
  const { organisations, activities } = facts;
  const graph = twoModeTies(selection, parameters);
  const { nodes, firstActivity } = graph;
  const isActivity = (node: number) => node >= firstActivity;
  const tableOf = (node: number) => (isActivity(node) ? activities : organisations);
  const name = (node: number) => stringAt(tableOf(node).names, nodes[node]);
  const type = (node: number) => (isActivity(node) ? "activity" : "organisation");
  const all = Array.from(nodes.keys());
  return {
    id: `${facts.dataset}.${facts.version}.two-mode`,
    ids: all.map((node) => `${type(node)}:${stringAt(tableOf(node).ids, nodes[node])}`),
    names: all.map(name),
    columns: [
      { name: "name", type: "string", read: (node) => name(node) || undefined },
      { name: "type", type: "string", read: type },
      {
        name: "kind",
        type: "string",
        read: (node) => {
          const code = tableOf(node).kind[nodes[node]];
          return isActivity(node) ? activityKinds[code] : organisationKinds[code];
        },
      },
      { name: "synthetic", type: "boolean", read: (node) => String(tableOf(node).synthetic[nodes[node]] === 1) },
    ],
    ties: { [Symbol.iterator]: () => eachTie(graph) },
    firstOfSecondMode: firstActivity,
  };
}
