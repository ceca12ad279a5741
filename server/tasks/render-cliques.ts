import type { LargestCliques } from "../../analysis/cohesion/largest-cliques.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Language } from "../../model/name.ts";
import type { Definition, ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import { describeOrganisations } from "./describe-organisations.ts";

export interface RenderCliquesInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  readonly definition: Definition;
  /** Index in the facts of each organisation, in the order of their ids. */
  readonly organisations: Uint32Array;
  readonly found: LargestCliques;
  /** How many come before the first listed. */
  readonly start: number;
  readonly language: Language;
  readonly format: "json" | "csv";
}

/** The list of cliques, as JSON or as a table with one line for each organisation of each clique. */
export function run({
  facts,
  head,
  definition,
  organisations,
  found,
  start,
  language,
  format,
}: RenderCliquesInput): Uint8Array {
  const { listed, sizes, covered } = found;
  const count = sizes.reduce((sum, { cliques }) => sum + cliques, 0);
  const end = start + listed.length;
  const left = Math.max(0, count - end);
  const next = left > 0 ? String(end) : undefined;
  const nodes = [...new Set(listed.flatMap(({ members }) => members))];
  const { name, synthetic } = describeOrganisations(
    facts,
    nodes.map((node) => organisations[node]),
    [],
    language,
  );
  const memberOf = new Map(
    nodes.map((node, k) => [
      node,
      {
        id: stringAt(facts.organisations.ids, organisations[node]),
        name: name[k] ?? undefined,
        synthetic: synthetic[k],
      },
    ]),
  );
  const text = new ChunkedText();
  if (format === "json") {
    const rest = { definition, count, left, next, sizes, covered };
    text.add(`${JSON.stringify({ ...head, ...rest }).slice(0, -1)},"cliques":[`);
    listed.forEach(({ members, weight }, place) => {
      const clique = {
        id: start + place,
        size: members.length,
        weight,
        organisations: members.map((node) => memberOf.get(node)),
      };
      text.add((place === 0 ? "" : ",") + JSON.stringify(clique));
    });
    return text.add("]}").bytes();
  }
  text
    .add(csvComments(head, { definition, count, left, ...(next && { next }), covered }))
    .line(csvRow(["clique", "size", "weight", "id", "name", "synthetic"]));
  listed.forEach(({ members, weight }, place) => {
    for (const node of members) {
      const { id, name, synthetic } = memberOf.get(node)!;
      text.line(csvRow([start + place, members.length, weight, id, name, String(synthetic)]));
    }
  });
  return text.bytes();
}
