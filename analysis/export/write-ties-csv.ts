import { csvRow } from "./csv-row.ts";
import { inChunks } from "./in-chunks.ts";
import type { WrittenGraph } from "./written-graph.ts";

/** The ties of a network as CSV, piece by piece: each once, with its p in a backbone, and the names where they are known. */
export function writeTiesCsv(graph: WrittenGraph): Generator<string> {
  return inChunks(lines(graph));
}

function* lines(graph: WrittenGraph): Generator<string> {
  const { p } = graph;
  yield csvRow(["source", "target", "weight", "activities", ...(p ? ["p"] : []), "source_name", "target_name"]);
  const ids = graph.ids.map((id) => csvRow([id]));
  const names = graph.names.map((name) => csvRow([name]));
  let tie = 0;
  for (const { source, target, weight, activities } of graph.ties) {
    const significance = p ? `,${p[tie++]}` : "";
    yield `${ids[source]},${ids[target]},${weight},${activities}${significance},${names[source]},${names[target]}`;
  }
}
