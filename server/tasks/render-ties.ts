import { writtenNetwork } from "../../analysis/export/written-graph.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { ResultHead } from "../contract/result.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { graphFile } from "./graph-file.ts";

export interface RenderTiesInput {
  readonly facts: Facts;
  readonly network: TieNetwork;
  readonly head: ResultHead;
  readonly format: "json" | "csv" | "graphml" | "gexf";
}

/** The whole network in one of the formats. */
export function run({ facts, network, head, format }: RenderTiesInput): Uint8Array {
  if (format !== "json") return graphFile(writtenNetwork(facts, network), head, format);
  const ids = Array.from(network.organisations, (organisation) => stringAt(facts.organisations.ids, organisation));
  const text = new ChunkedText().add(`${JSON.stringify(head).slice(0, -1)},"organisations":[`);
  network.organisations.forEach((organisation, node) => {
    text.add((node === 0 ? "" : ",") + JSON.stringify(organisationItem(facts, organisation)));
  });
  text.add('],"ties":[');
  let comma = "";
  const quoted = ids.map((id) => JSON.stringify(id));
  for (const { source, target, weight, activities } of eachTie(network)) {
    text.add(`${comma}{"source":${quoted[source]},"target":${quoted[target]},`);
    text.add(`"weight":${weight},"activities":${activities}}`);
    comma = ",";
  }
  return text.add("]}").bytes();
}
