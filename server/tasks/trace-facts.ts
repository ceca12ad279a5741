import { createHash } from "node:crypto";
import type { Facts } from "../../analysis/facts/facts.ts";
import { allStrings } from "../../analysis/facts/string-column.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { TaskContext } from "./task-context.ts";

export interface FactsTrace {
  readonly sha256: string;
  readonly sources: readonly Pick<RecordsOfSource, "source" | "nature" | "records">[];
}

interface RecordsOfSource {
  readonly source: string;
  readonly nature: Provenance["nature"];
  records: number;
}

const tables = [
  "zones",
  "complexes",
  "organisations",
  "experts",
  "activities",
  "participations",
  "observations",
  "schemes",
  "contradictions",
] as const;

/** Which facts these are, by a hash of all their records, and which sources they come from. */
export function run(facts: Facts, { progress }: TaskContext): FactsTrace {
  const hash = createHash("sha256").update(JSON.stringify([facts.yearStart, facts.referenceDay]));
  const found = new Map<string, RecordsOfSource>();
  tables.forEach((name, t) => {
    progress.checkCancelled();
    progress.report(t / tables.length);
    const records = allStrings(facts[name].records);
    hash.update(`\n${name} ${records.length}\n`);
    for (const record of records) {
      hash.update(record).update("\n");
      for (const { source, nature } of (JSON.parse(record) as { provenance: readonly Provenance[] }).provenance) {
        const key = `${nature} ${source}`;
        const one = found.get(key) ?? { source, nature, records: 0 };
        one.records++;
        found.set(key, one);
      }
    }
  });
  const sources = [...found.values()].sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.nature, b.nature));
  return { sha256: hash.digest("hex"), sources };
}
