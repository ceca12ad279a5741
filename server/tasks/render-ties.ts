import type { Labelling } from "../../analysis/export/node-labels.ts";
import { writtenNetwork } from "../../analysis/export/written-graph.ts";
import { writtenTwoMode } from "../../analysis/export/written-two-mode.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { TieNetwork, WeightedGraph } from "../../analysis/ties/tie-network.ts";
import { twoModeTies } from "../../analysis/ties/two-mode-ties.ts";
import type { Language } from "../../model/name.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { ResultHead } from "../contract/result.ts";
import type { TieFormat, TieNodes } from "../contract/ties.ts";
import { activityItem } from "../directory/activity-item.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { graphFile } from "./graph-file.ts";
import { matrixWorkbook } from "./matrix-workbook.ts";
import { tiesParquet } from "./ties-parquet.ts";

export interface RenderTiesInput {
  readonly facts: Facts;
  readonly network: TieNetwork;
  readonly selection: Selection;
  readonly parameters: NetworkParameters;
  readonly head: ResultHead;
  /** Where the network is a backbone: p of each tie. */
  readonly p?: Float64Array;
  readonly nodes: TieNodes;
  readonly labels: Labelling;
  readonly language: Language;
  readonly format: TieFormat;
}

/** The network, whole or its backbone, in one of the formats. */
export async function run(input: RenderTiesInput): Promise<Uint8Array> {
  const { facts, network, selection, parameters, head, p, nodes, labels, language, format } = input;
  if (format === "json") return nodes === "two-mode" ? twoModeJson(input) : networkJson(input);
  const isTwoMode = nodes === "two-mode";
  const graph = isTwoMode ? writtenTwoMode(facts, selection, parameters) : writtenNetwork(facts, network, p);
  if (format === "xlsx") return matrixWorkbook(graph, head, language);
  if (format === "parquet") return tiesParquet(graph, head);
  return graphFile(graph, head, format, labels);
}

function networkJson({ facts, network, head, p }: RenderTiesInput): Uint8Array {
  const text = new ChunkedText().add(`${JSON.stringify(head).slice(0, -1)},"organisations":`);
  addList(text, network.organisations, (organisation) => organisationItem(facts, organisation));
  const ids = Array.from(network.organisations, (organisation) => stringAt(facts.organisations.ids, organisation));
  return addTies(text, network, ids, p).add("}").bytes();
}

function twoModeJson({ facts, selection, parameters, head }: RenderTiesInput): Uint8Array {
  const graph = twoModeTies(selection, parameters);
  const organisations = graph.nodes.subarray(0, graph.firstActivity);
  const activities = graph.nodes.subarray(graph.firstActivity);
  const text = new ChunkedText().add(`${JSON.stringify(head).slice(0, -1)},"organisations":`);
  addList(text, organisations, (organisation) => organisationItem(facts, organisation));
  addList(text.add(',"activities":'), activities, (activity) => activityItem(facts, activity));
  const idsOf = (table: "organisations" | "activities", those: Uint32Array) =>
    Array.from(those, (index) => stringAt(facts[table].ids, index));
  return addTies(text, graph, [...idsOf("organisations", organisations), ...idsOf("activities", activities)])
    .add("}")
    .bytes();
}

function addList(text: ChunkedText, indices: Uint32Array, item: (index: number) => unknown): void {
  text.add("[");
  indices.forEach((index, k) => {
    text.add((k === 0 ? "" : ",") + JSON.stringify(item(index)));
  });
  text.add("]");
}

function addTies(text: ChunkedText, graph: WeightedGraph, ids: readonly string[], p?: Float64Array): ChunkedText {
  text.add(',"ties":[');
  let tie = 0;
  const quoted = ids.map((id) => JSON.stringify(id));
  for (const { source, target, weight, activities } of eachTie(graph)) {
    text.add(`${tie === 0 ? "" : ","}{"source":${quoted[source]},"target":${quoted[target]},`);
    text.add(`"weight":${weight},"activities":${activities}`);
    text.add(p ? `,"p":${p[tie]}}` : "}");
    tie++;
  }
  return text.add("]");
}
