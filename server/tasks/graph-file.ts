import { writeGexf } from "../../analysis/export/write-gexf.ts";
import { writeGraphml } from "../../analysis/export/write-graphml.ts";
import { writeTiesCsv } from "../../analysis/export/write-ties-csv.ts";
import type { WrittenGraph } from "../../analysis/export/written-graph.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";

export type GraphFormat = "csv" | "graphml" | "gexf";

/** Every file says what was asked for: GraphML and GEXF in their description, CSV in comment lines. */
const written: Record<GraphFormat, (graph: WrittenGraph, head: ResultHead) => Iterable<string>> = {
  graphml: (graph, head) => writeGraphml(graph, JSON.stringify(head)),
  gexf: (graph, head) => writeGexf(graph, JSON.stringify(head)),
  *csv(graph, { dataset, analysis, parameters, network, ...rest }) {
    yield csvComments({ dataset, analysis, parameters, network }, rest);
    yield* writeTiesCsv(graph);
  },
};

export function graphFile(graph: WrittenGraph, head: ResultHead, format: GraphFormat): Uint8Array {
  const text = new ChunkedText();
  for (const chunk of written[format](graph, head)) text.add(chunk);
  return text.bytes();
}
