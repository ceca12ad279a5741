import { inChunks } from "./in-chunks.ts";
import { type Labelling, nodeLabels } from "./node-labels.ts";
import type { WrittenGraph } from "./written-graph.ts";

/**
 * A network as UCINET reads it (DL), piece by piece: labels, then each tie once in each direction as `from to weight`, as an
 * edge list says nothing of symmetry. Two modes are rows and columns, each tie once. DL has no comments: what it is, its run record says.
 */
export function writeDl(graph: WrittenGraph, by: Labelling): Generator<string> {
  return inChunks(lines(graph, by));
}

function* lines(graph: WrittenGraph, by: Labelling): Generator<string> {
  const { ids, firstOfSecondMode: rows } = graph;
  const labels = nodeLabels(graph, by).map((label) => (/[\s,;=:]/.test(label) ? `"${label}"` : label));
  yield rows === undefined ? `DL n=${ids.length}` : `DL nr=${rows}, nc=${ids.length - rows}`;
  yield `format = ${rows === undefined ? "edgelist1" : "edgelist2"}`;
  if (rows === undefined) {
    yield "labels:";
    yield* labels;
  } else {
    yield "row labels:";
    yield* labels.slice(0, rows);
    yield "column labels:";
    yield* labels.slice(rows);
  }
  yield "data:";
  for (const { source, target, weight } of graph.ties) {
    yield `${source + 1} ${target + 1 - (rows ?? 0)} ${weight}`;
    if (rows === undefined) yield `${target + 1} ${source + 1} ${weight}`;
  }
}
