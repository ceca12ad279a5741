import { inChunks } from "./in-chunks.ts";
import type { WrittenGraph } from "./written-graph.ts";
import { xmlText } from "./xml-text.ts";

/** A network as GraphML, piece by piece: what it is, nodes with what is known of them, ties with weight and activities, in a backbone with p. */
export function writeGraphml(graph: WrittenGraph, description: string): Generator<string> {
  return inChunks(lines(graph, description));
}

function* lines(graph: WrittenGraph, description: string): Generator<string> {
  const { columns, p } = graph;
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  for (const [c, { name, type }] of columns.entries()) yield key(`n${c}`, "node", name, type);
  yield key("description", "graph", "description", "string");
  yield key("weight", "edge", "weight", "double");
  yield key("activities", "edge", "activities", "int");
  if (p) yield key("p", "edge", "p", "double");
  yield `<graph id="${xmlText(graph.id)}" edgedefault="undirected">`;
  yield `<data key="description">${xmlText(description)}</data>`;

  const ids = graph.ids.map(xmlText);
  for (const [node, id] of ids.entries()) {
    const data = columns.map(({ read }, c) => {
      const value = read(node);
      return value === undefined ? "" : `<data key="n${c}">${xmlText(value)}</data>`;
    });
    yield `<node id="${id}">${data.join("")}</node>`;
  }
  let tie = 0;
  for (const { source, target, weight, activities } of graph.ties) {
    const significance = p ? `<data key="p">${p[tie++]}</data>` : "";
    yield `<edge source="${ids[source]}" target="${ids[target]}"><data key="weight">${weight}</data><data key="activities">${activities}</data>${significance}</edge>`;
  }
  yield "</graph>";
  yield "</graphml>";
}

function key(id: string, of: "graph" | "node" | "edge", name: string, type: string): string {
  return `<key id="${id}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;
}
