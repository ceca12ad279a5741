import { writtenNetwork } from "../../analysis/export/written-graph.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { graphOfTies } from "../../analysis/ties/graph-of-ties.ts";
import { makeNetwork } from "../../analysis/ties/make-network.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { SignificantTies } from "../../analysis/ties/tie-significance.ts";
import type { ResultHead } from "../contract/result.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { graphFile } from "./graph-file.ts";

export interface RenderTiesInput {
  readonly facts: Facts;
  readonly network: TieNetwork;
  readonly head: ResultHead;
  /** Only these ties of the network, where not all. */
  readonly kept?: SignificantTies;
  readonly format: "json" | "csv" | "graphml" | "gexf";
}

/** The network, whole or its backbone, in one of the formats. */
export function run({ facts, network: whole, head, kept, format }: RenderTiesInput): Uint8Array {
  const network = kept ? makeNetwork({ ...whole, ...graphOfTies(whole.order, kept) }) : whole;
  if (format !== "json") return graphFile(writtenNetwork(facts, network), head, format);
  const ids = Array.from(network.organisations, (organisation) => stringAt(facts.organisations.ids, organisation));
  const text = new ChunkedText().add(`${JSON.stringify(head).slice(0, -1)},"organisations":[`);
  network.organisations.forEach((organisation, node) => {
    text.add((node === 0 ? "" : ",") + JSON.stringify(organisationItem(facts, organisation)));
  });
  text.add('],"ties":[');
  let tie = 0;
  const quoted = ids.map((id) => JSON.stringify(id));
  for (const { source, target, weight, activities } of eachTie(network)) {
    text.add(`${tie === 0 ? "" : ","}{"source":${quoted[source]},"target":${quoted[target]},`);
    text.add(`"weight":${weight},"activities":${activities}`);
    text.add(kept ? `,"p":${kept.p[tie]}}` : "}");
    tie++;
  }
  return text.add("]}").bytes();
}
