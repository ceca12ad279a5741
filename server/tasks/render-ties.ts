import { writeGexf } from "../../analysis/export/write-gexf.ts";
import { writeGraphml } from "../../analysis/export/write-graphml.ts";
import { writeTiesCsv } from "../../analysis/export/write-ties-csv.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { ResultHead } from "../contract/result.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";

export interface RenderTiesInput {
  readonly facts: Facts;
  readonly network: TieNetwork;
  readonly head: ResultHead;
  readonly format: "json" | "csv" | "graphml" | "gexf";
}

type Format = Exclude<RenderTiesInput["format"], "json">;

/** Every file says what was asked for: GraphML and GEXF in their description, CSV in comment lines. */
const written: Record<Format, (facts: Facts, network: TieNetwork, head: ResultHead) => Iterable<string>> = {
  graphml: (facts, network, head) => writeGraphml(facts, network, JSON.stringify(head)),
  gexf: (facts, network, head) => writeGexf(facts, network, JSON.stringify(head)),
  *csv(facts, network, head) {
    yield csvComments(head);
    yield* writeTiesCsv(facts, network);
  },
};

/** The whole network in one of the formats. */
export function run({ facts, network, head, format }: RenderTiesInput): Uint8Array {
  const text = new ChunkedText();
  if (format !== "json") {
    for (const chunk of written[format](facts, network, head)) text.add(chunk);
    return text.bytes();
  }
  const ids = Array.from(network.organisations, (organisation) => stringAt(facts.organisations.ids, organisation));
  text.add(`${JSON.stringify(head).slice(0, -1)},"organisations":[`);
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
