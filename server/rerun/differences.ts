import type { RunRecord } from "../contract/run-record.ts";

export interface Difference {
  readonly what: "version" | "code" | "facts" | "loadedAt" | "organisations" | "ties";
  readonly recorded: string;
  readonly now: string;
}

/** In what two records of one request differ beside the bytes: what may be to blame for these, the likeliest first. */
export function differences(recorded: RunRecord, now: RunRecord): Difference[] {
  const read: Record<Difference["what"], (record: RunRecord) => string | number | undefined> = {
    version: ({ tieline }) => tieline.version,
    code: ({ tieline }) => tieline.code,
    facts: ({ dataset }) => dataset.sha256,
    loadedAt: ({ dataset }) => dataset.loadedAt,
    organisations: ({ network }) => network?.organisations,
    ties: ({ network }) => network?.ties,
  };
  return (Object.keys(read) as Difference["what"][])
    .map((what) => ({ what, recorded: String(read[what](recorded)), now: String(read[what](now)) }))
    .filter((one) => one.recorded !== one.now);
}
