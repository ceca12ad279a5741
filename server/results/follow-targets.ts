import { type StandingOfTarget, targetStanding } from "../../analysis/integration/target-standing.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import { type JournalEntry, liveEntries } from "../../model/journal-entry.ts";
import { type SetTarget, setTargetSchema } from "../../model/target.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { type FigureOfYear, figureByYear } from "./figure-by-year.ts";
import { figureOfTarget } from "./figure-of-target.ts";
import { networkCounts } from "./result-head.ts";

export interface FollowedTarget extends StandingOfTarget {
  readonly entry: Pick<JournalEntry, "id" | "at" | "by">;
  readonly target: SetTarget;
  readonly years: readonly FigureOfYear[];
  /** Share of the organisations and activities behind all years that is synthetic. */
  readonly synthetic: number;
  /** Why there is nothing: the dataset has no longer what the target is about. */
  readonly problem?: Pick<TielineError, "code" | "values">;
}

/** What a result that reads the targets depends on beside the version. */
export function targetsKey(journal: readonly JournalEntry[]) {
  return { journal: journal.length };
}

/** Every live target with its figure year by year and how it stands. One that cannot be computed does not keep the others from it. */
export async function followTargets(
  services: Services,
  version: DatasetVersion,
  journal: readonly JournalEntry[],
  { cancelled, report }: JobContext,
): Promise<FollowedTarget[]> {
  const live = liveEntries(journal, "target");
  const followed: FollowedTarget[] = [];
  for (const [place, { id, at, by, body }] of live.entries()) {
    const target = setTargetSchema.parse(body);
    const entry = { id, at, by };
    const step = (share: number, year?: string) => report((place + share) / live.length, year);
    try {
      // English: what a problem says is told in the reader's language by its code.
      const asked = figureOfTarget(target, "en");
      const years = await figureByYear(services, version, asked, { cancelled, report: step });
      const { synthetic } = networkCounts(await services.networks.get(version, asked.network, cancelled));
      followed.push({ entry, target, years, synthetic, ...targetStanding(target, years) });
    } catch (error) {
      if (!(error instanceof TielineError) || error.code === "job_cancelled") throw error;
      const { code, values } = error;
      followed.push({
        entry,
        target,
        years: [],
        synthetic: 0,
        ...targetStanding(target, []),
        problem: { code, values },
      });
    }
  }
  return followed;
}
