import { inChunks } from "./in-chunks.ts";
import type { WrittenGraph } from "./written-graph.ts";
import { xmlText } from "./xml-text.ts";

/**
 * A network as GEXF 1.2, piece by piece: what it is, nodes with what is known of them, ties with weight and
 * activities, in a backbone with p.
 * graphology's own writer wants the whole network as a graph and gives one string of it, reads an attribute called `size` as a radius,
 * and passes control characters on.
 */
export function writeGexf(graph: WrittenGraph, description: string): Generator<string> {
  return inChunks(lines(graph, description));
}

function* lines(graph: WrittenGraph, description: string): Generator<string> {
  const { columns, p } = graph;
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">';
  yield `<meta><creator>Tieline</creator><description>${xmlText(description)}</description></meta>`;
  yield '<graph mode="static" defaultedgetype="undirected">';
  yield '<attributes class="node">';
  for (const [c, { name, type }] of columns.entries())
    yield `<attribute id="${c}" title="${xmlText(name)}" type="${type}"/>`;
  yield "</attributes>";
  const significance = p ? '<attribute id="1" title="p" type="double"/>' : "";
  yield `<attributes class="edge"><attribute id="0" title="activities" type="integer"/>${significance}</attributes>`;

  const ids = graph.ids.map(xmlText);
  yield "<nodes>";
  for (const [node, id] of ids.entries()) {
    const label = xmlText(graph.names[node]) || id;
    const values = columns.map(({ read }, c) => {
      const value = read(node);
      return value === undefined ? "" : `<attvalue for="${c}" value="${xmlText(value)}"/>`;
    });
    yield `<node id="${id}" label="${label}"><attvalues>${values.join("")}</attvalues></node>`;
  }
  yield "</nodes>";
  yield "<edges>";
  let edge = 0;
  for (const { source, target, weight, activities } of graph.ties) {
    const values = `<attvalue for="0" value="${activities}"/>${p ? `<attvalue for="1" value="${p[edge]}"/>` : ""}`;
    yield `<edge id="${edge++}" source="${ids[source]}" target="${ids[target]}" weight="${weight}"><attvalues>${values}</attvalues></edge>`;
  }
  yield "</edges>";
  yield "</graph>";
  yield "</gexf>";
}
