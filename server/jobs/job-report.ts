import type { LoadReport } from "../../model/load-report.ts";
import type { Language } from "../../model/name.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { JobState } from "../contract/job.ts";
import { mayActAs, type Role } from "../contract/role.ts";
import { problemOf } from "../http/problem-of.ts";
import type { Job } from "./jobs.ts";

/** A job as clients see it. Where its result is and why there is none hold the question, which whoever may not have asked it is not told. */
export function jobReport(job: Job, language: Language, role: Role): JobState {
  const { id, kind, dataset, state, progress, step, location, error, report } = job;
  const mayAsk = mayActAs(role, job.role);
  return {
    id,
    kind,
    dataset,
    state,
    progress,
    step: state === "running" ? step : undefined,
    ...(state === "done" && (report ? { report: report as LoadReport } : mayAsk && { location })),
    ...(error !== undefined && {
      problem: problemOf(
        mayAsk ? error : new TielineError("role_insufficient", { needed: job.role, role }),
        language,
        id,
      ),
    }),
  };
}
