import { type Fact, type FactType, factKey } from "../../model/fact.ts";
import type { Progress } from "../../model/progress.ts";
import { mergeFact } from "./merge-fact.ts";
import { loadSays, type Source } from "./spoken.ts";
import type { Spool } from "./spool.ts";
import type { VersionWriter } from "./version-writer.ts";

/** What the accepted rows hold, before they meet the version that was there. */
export interface MergeCounts {
  readonly organisations: number;
  readonly activities: number;
  readonly participations: number;
  readonly duplicatesMerged: number;
  readonly conflictsSettled: number;
  /** Participations of earlier loads that lost their organisation or activity, and go with it. */
  readonly orphaned: number;
}

export const nothingMerged: MergeCounts = {
  organisations: 0,
  activities: 0,
  participations: 0,
  duplicatesMerged: 0,
  conflictsSettled: 0,
  orphaned: 0,
};

/** Merges what was read with the version that is current, and hands every fact to the writer. */
export async function mergeSpool(
  spool: Spool,
  writer: VersionWriter,
  sources: readonly Source[],
  replaced: ReadonlySet<string>,
  progress: Progress,
): Promise<MergeCounts> {
  const records = new Map<FactType, number>();
  const repeats = new Map<FactType, number>();
  const gone = new Set<string>();
  const { size } = spool;
  let conflictsSettled = 0;
  let orphaned = 0;
  let groups = 0;
  let done = 0;
  for (const group of spool.groups()) {
    const { type } = group;
    const current = group.base === undefined ? undefined : (JSON.parse(group.base) as Fact);
    const { spoken, settled, conflicts, rows } = loadSays(group, sources);
    conflictsSettled += conflicts;
    if (rows > 0) {
      add(records, type, 1);
      add(repeats, type, rows - 1);
    }
    let next = mergeFact(type, current, spoken, settled, replaced);
    if (current !== undefined && next === undefined) gone.add(referenceTo(type, factKey(current)));
    if (next?.type === "participation" && isOrphan(next, gone)) {
      next = undefined;
      orphaned++;
    }
    await writer.write(group, current, next);
    done += group.claims.length + (current ? 1 : 0);
    if (++groups % 2000 === 0) {
      progress.checkCancelled();
      progress.report(done / size);
    }
  }
  return {
    organisations: records.get("organisation") ?? 0,
    activities: records.get("activity") ?? 0,
    participations: records.get("participation") ?? 0,
    // Rows repeat their organisation and activity as a matter of course: where there are participations, only they count.
    duplicatesMerged: records.has("participation")
      ? (repeats.get("participation") ?? 0)
      : [...repeats.values()].reduce((sum, count) => sum + count, 0),
    conflictsSettled,
    orphaned,
  };
}

function add(counts: Map<FactType, number>, type: FactType, count: number): void {
  counts.set(type, (counts.get(type) ?? 0) + count);
}

function referenceTo(type: FactType, id: string): string {
  return `${type} ${id}`;
}

function isOrphan(
  { organisation, activity }: Extract<Fact, { type: "participation" }>,
  gone: ReadonlySet<string>,
): boolean {
  return gone.has(referenceTo("organisation", organisation)) || gone.has(referenceTo("activity", activity));
}
