import type { LoadReport } from "../../model/load-report.ts";
import type { Language } from "../../model/name.ts";
import type { JobState } from "../contract/job.ts";
import { mayActAs, type Role } from "../contract/role.ts";
import { problemOf } from "../http/problem-of.ts";
import type { Job } from "./jobs.ts";

/** A job as clients see it. Where its result is holds the question, which whoever may not have asked it is not told. */
export function jobReport(job: Job, language: Language, role: Role): JobState {
  const { id, kind, dataset, state, progress, step, location, error, report } = job;
  return {
    id,
    kind,
    dataset,
    state,
    progress,
    step: state === "running" ? step : undefined,
    ...(state === "done" && (report ? { report: report as LoadReport } : mayActAs(role, job.role) && { location })),
    ...(error !== undefined && { problem: problemOf(error, language, id) }),
  };
}
