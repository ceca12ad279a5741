import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { ResultHead } from "../contract/result.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { xmlText } from "./xml-text.ts";

const nodeKeys = ["name", "kind", "country", "zone", "complex"] as const;

/** The network as GraphML 1.0: readable by networkx, igraph, Gephi, yEd. */
export function graphmlOf(facts: Facts, network: TieNetwork, head: ResultHead): Uint8Array {
  const text = new ChunkedText();
  text.add('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n');
  for (const key of nodeKeys) text.add(`<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>\n`);
  text.add('<key id="synthetic" for="node" attr.name="synthetic" attr.type="boolean"/>\n');
  text.add('<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n');
  text.add('<key id="activities" for="edge" attr.name="activities" attr.type="int"/>\n');
  text.add('<key id="description" for="graph" attr.name="description" attr.type="string"/>\n');
  text.add(
    `<graph id="ties" edgedefault="undirected">\n<data key="description">${xmlText(JSON.stringify(head))}</data>\n`,
  );
  const ids = Array.from(network.organisations, (organisation) =>
    xmlText(stringAt(facts.organisations.ids, organisation)),
  );
  network.organisations.forEach((organisation, node) => {
    const item = organisationItem(facts, organisation);
    const values = { ...item, name: item.name ?? item.names?.ko ?? item.names?.en };
    text.add(`<node id="${ids[node]}">`);
    for (const key of nodeKeys)
      if (values[key] !== undefined) text.add(`<data key="${key}">${xmlText(values[key])}</data>`);
    text.add(`<data key="synthetic">${item.synthetic}</data></node>\n`);
  });
  for (const { source, target, weight, activities } of eachTie(network)) {
    text.add(`<edge source="${ids[source]}" target="${ids[target]}">`);
    text.add(`<data key="weight">${weight}</data><data key="activities">${activities}</data></edge>\n`);
  }
  return text.add("</graph>\n</graphml>\n").bytes();
}
