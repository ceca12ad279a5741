import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { eachTie } from "../ties/each-tie.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { csvRow } from "./csv-row.ts";
import { inChunks } from "./in-chunks.ts";

/** The ties of a derived network as CSV, piece by piece: each once, with the names where they are known. */
export function writeTiesCsv(facts: Facts, network: TieNetwork): Generator<string> {
  return inChunks(lines(facts, network));
}

function* lines({ organisations }: Facts, network: TieNetwork): Generator<string> {
  yield csvRow(["source", "target", "weight", "activities", "source_name", "target_name"]);
  const ids = Array.from(network.organisations, (i) => csvRow([stringAt(organisations.ids, i)]));
  const names = Array.from(network.organisations, (i) => csvRow([stringAt(organisations.names, i)]));
  for (const { source, target, weight, activities } of eachTie(network))
    yield `${ids[source]},${ids[target]},${weight},${activities},${names[source]},${names[target]}`;
}
