import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { ResultHead } from "../contract/result.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { xmlText } from "./xml-text.ts";

const nodeKeys = ["kind", "country", "zone", "complex", "synthetic"] as const;

/** The network as GEXF 1.2, the version that Gephi and networkx both read. */
export function gexfOf(facts: Facts, network: TieNetwork, head: ResultHead): Uint8Array {
  const text = new ChunkedText();
  text.add('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n');
  text.add(`<meta><creator>Tieline</creator><description>${xmlText(JSON.stringify(head))}</description></meta>\n`);
  text.add('<graph defaultedgetype="undirected" mode="static">\n<attributes class="node">\n');
  for (const key of nodeKeys)
    text.add(`<attribute id="${key}" title="${key}" type="${key === "synthetic" ? "boolean" : "string"}"/>\n`);
  text.add('</attributes>\n<attributes class="edge">\n');
  text.add('<attribute id="activities" title="activities" type="integer"/>\n</attributes>\n<nodes>\n');
  const ids = Array.from(network.organisations, (organisation) =>
    xmlText(stringAt(facts.organisations.ids, organisation)),
  );
  network.organisations.forEach((organisation, node) => {
    const item = organisationItem(facts, organisation);
    const name = item.name ?? item.names?.ko ?? item.names?.en ?? item.id;
    text.add(`<node id="${ids[node]}" label="${xmlText(name)}"><attvalues>`);
    for (const key of nodeKeys)
      if (item[key] !== undefined) text.add(`<attvalue for="${key}" value="${xmlText(String(item[key]))}"/>`);
    text.add("</attvalues></node>\n");
  });
  text.add("</nodes>\n<edges>\n");
  let number = 0;
  for (const { source, target, weight, activities } of eachTie(network)) {
    text.add(`<edge id="${number++}" source="${ids[source]}" target="${ids[target]}" weight="${weight}">`);
    text.add(`<attvalues><attvalue for="activities" value="${activities}"/></attvalues></edge>\n`);
  }
  return text.add("</edges>\n</graph>\n</gexf>\n").bytes();
}
