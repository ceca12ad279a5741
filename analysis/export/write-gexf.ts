import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { eachTie } from "../ties/each-tie.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { inChunks } from "./in-chunks.ts";
import { organisationColumns } from "./organisation-columns.ts";
import { xmlText } from "./xml-text.ts";

/**
 * A derived network as GEXF 1.2, piece by piece: what it is, organisations with what is known of them, ties with weight and
 * activities.
 * graphology's own writer wants the whole network as a graph and gives one string of it, reads an attribute called `size` as a radius,
 * and passes control characters on.
 */
export function writeGexf(facts: Facts, network: TieNetwork, description: string): Generator<string> {
  return inChunks(lines(facts, network, description));
}

function* lines(facts: Facts, network: TieNetwork, description: string): Generator<string> {
  const columns = organisationColumns(facts);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">';
  yield `<meta><creator>Tieline</creator><description>${xmlText(description)}</description></meta>`;
  yield '<graph mode="static" defaultedgetype="undirected">';
  yield '<attributes class="node">';
  for (const [c, { name, type }] of columns.entries())
    yield `<attribute id="${c}" title="${xmlText(name)}" type="${type}"/>`;
  yield "</attributes>";
  yield '<attributes class="edge"><attribute id="0" title="activities" type="integer"/></attributes>';

  const ids = Array.from(network.organisations, (i) => xmlText(stringAt(facts.organisations.ids, i)));
  yield "<nodes>";
  for (const [node, id] of ids.entries()) {
    const organisation = network.organisations[node];
    const label = xmlText(stringAt(facts.organisations.names, organisation)) || id;
    const values = columns.map(({ read }, c) => {
      const value = read(organisation);
      return value === undefined ? "" : `<attvalue for="${c}" value="${xmlText(value)}"/>`;
    });
    yield `<node id="${id}" label="${label}"><attvalues>${values.join("")}</attvalues></node>`;
  }
  yield "</nodes>";
  yield "<edges>";
  let edge = 0;
  for (const { source, target, weight, activities } of eachTie(network))
    yield `<edge id="${edge++}" source="${ids[source]}" target="${ids[target]}" weight="${weight}"><attvalues><attvalue for="0" value="${activities}"/></attvalues></edge>`;
  yield "</edges>";
  yield "</graph>";
  yield "</gexf>";
}
