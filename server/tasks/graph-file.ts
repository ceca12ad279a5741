import type { Labelling } from "../../analysis/export/node-labels.ts";
import { writeDl } from "../../analysis/export/write-dl.ts";
import { writeGexf } from "../../analysis/export/write-gexf.ts";
import { writeGraphml } from "../../analysis/export/write-graphml.ts";
import { writePajek } from "../../analysis/export/write-pajek.ts";
import { writeTiesCsv } from "../../analysis/export/write-ties-csv.ts";
import type { WrittenGraph } from "../../analysis/export/written-graph.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import { headLines } from "./head-lines.ts";

export type GraphFormat = "csv" | "graphml" | "gexf" | "pajek" | "dl";

/** Every file that has room for it says what was asked for: GraphML and GEXF in their description, CSV and Pajek in comment lines. */
const written: Record<GraphFormat, (graph: WrittenGraph, head: ResultHead, labels: Labelling) => Iterable<string>> = {
  graphml: (graph, head) => writeGraphml(graph, JSON.stringify(head)),
  gexf: (graph, head) => writeGexf(graph, JSON.stringify(head)),
  *csv(graph, { dataset, analysis, parameters, network, ...rest }) {
    yield csvComments({ dataset, analysis, parameters, network }, rest);
    yield* writeTiesCsv(graph);
  },
  pajek: (graph, head, labels) =>
    writePajek(
      graph,
      headLines(head).map(([name, value]) => `${name}: ${value}`),
      labels,
    ),
  dl: (graph, _, labels) => writeDl(graph, labels),
};

export function graphFile(
  graph: WrittenGraph,
  head: ResultHead,
  format: GraphFormat,
  labels: Labelling = "name",
): Uint8Array {
  const text = new ChunkedText();
  for (const chunk of written[format](graph, head, labels)) text.add(chunk);
  return text.bytes();
}
