import { inChunks } from "./in-chunks.ts";
import { type Labelling, nodeLabels } from "./node-labels.ts";
import type { WrittenGraph } from "./written-graph.ts";

/** By this mark Pajek knows that a file is in UTF-8: without it names in Korean are lost. */
const byteOrderMark = "\ufeff";

/**
 * A network as Pajek reads it (.net), piece by piece: vertices with their labels, then ties with their weight. Of two modes the first
 * is as long as the second number after `*Vertices` says. `comments` says what it is, a line each.
 */
export function writePajek(graph: WrittenGraph, comments: readonly string[], by: Labelling): Generator<string> {
  return inChunks(lines(graph, comments, by));
}

function* lines(graph: WrittenGraph, comments: readonly string[], by: Labelling): Generator<string> {
  const { id, ids, firstOfSecondMode } = graph;
  yield `${byteOrderMark}% Tieline`;
  for (const comment of comments) yield `% ${comment}`;
  yield `*Network ${id}`;
  yield `*Vertices ${ids.length}${firstOfSecondMode === undefined ? "" : ` ${firstOfSecondMode}`}`;
  let vertex = 0;
  for (const label of nodeLabels(graph, by)) yield `${++vertex} "${label}"`;
  yield "*Edges";
  for (const { source, target, weight } of graph.ties) yield `${source + 1} ${target + 1} ${weight}`;
}
