import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { eachTie } from "../ties/each-tie.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { inChunks } from "./in-chunks.ts";
import { organisationColumns } from "./organisation-columns.ts";
import { xmlText } from "./xml-text.ts";

/** A derived network as GraphML, piece by piece: what it is, organisations with what is known of them, ties with weight and activities. */
export function writeGraphml(facts: Facts, network: TieNetwork, description: string): Generator<string> {
  return inChunks(lines(facts, network, description));
}

function* lines(facts: Facts, network: TieNetwork, description: string): Generator<string> {
  const columns = organisationColumns(facts);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  for (const [c, { name, type }] of columns.entries()) yield key(`n${c}`, "node", name, type);
  yield key("description", "graph", "description", "string");
  yield key("weight", "edge", "weight", "double");
  yield key("activities", "edge", "activities", "int");
  yield `<graph id="${xmlText(`${facts.dataset}.${facts.version}`)}" edgedefault="undirected">`;
  yield `<data key="description">${xmlText(description)}</data>`;

  const ids = Array.from(network.organisations, (i) => xmlText(stringAt(facts.organisations.ids, i)));
  for (const [node, id] of ids.entries()) {
    const data = columns.map(({ read }, c) => {
      const value = read(network.organisations[node]);
      return value === undefined ? "" : `<data key="n${c}">${xmlText(value)}</data>`;
    });
    yield `<node id="${id}">${data.join("")}</node>`;
  }
  for (const { source, target, weight, activities } of eachTie(network))
    yield `<edge source="${ids[source]}" target="${ids[target]}"><data key="weight">${weight}</data><data key="activities">${activities}</data></edge>`;
  yield "</graph>";
  yield "</graphml>";
}

function key(id: string, of: "graph" | "node" | "edge", name: string, type: string): string {
  return `<key id="${id}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;
}
