import type { PlanStage } from "../../model/plan-stage.ts";
import type { Observation } from "../api/client.ts";

/** One figure of one thing at one time: as it was aimed at, as it was planned, and as it came out. */
export interface PlanRow {
  readonly id: string;
  readonly subject: Observation["subject"];
  readonly indicator: string;
  readonly date: string | undefined;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly goal?: Observation;
  readonly plan?: Observation;
  readonly result?: Observation;
}

/** Puts what belongs together side by side. A figure that says no stage is a result. */
export function planRows(observations: readonly Observation[]): PlanRow[] {
  const rows = new Map<string, PlanRow>();
  for (const observation of observations) {
    const { subject, indicator, date, unit } = observation;
    const { stage = "result", ...dimensions } = observation.dimensions ?? {};
    const named = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([subject.type, subject.id, indicator, date, unit, named]);
    const row = rows.get(key) ?? { id: observation.id, subject, indicator, date, dimensions, unit };
    // Of two sources that say the same of one cell, the first is shown; the file has both.
    rows.set(key, { ...row, [stage]: row[stage as PlanStage] ?? observation });
  }
  return [...rows.values()];
}

/** What came out less what was planned, or aimed at where no plan is known. */
export function difference({ goal, plan, result }: PlanRow): number | undefined {
  const before = (plan ?? goal)?.value;
  return typeof before === "number" && typeof result?.value === "number" ? result.value - before : undefined;
}
