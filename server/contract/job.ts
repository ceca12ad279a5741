import { z } from "zod";
import { loadReport } from "./dataset.ts";
import { problemSchema } from "./problem.ts";

const jobStates = ["queued", "running", "done", "failed", "cancelled"] as const;

export const jobSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string().describe("What it does: an analysis, `import` or `generate`."),
    dataset: z.string().optional(),
    state: z.enum(jobStates),
    progress: z.number().min(0).max(1),
    step: z.string().optional().describe("What it is at, where it has named steps."),
    location: z.string().optional().describe("Where the result is, once it is done: the address first asked."),
    report: loadReport.optional().describe("Of an import or a generation that is done."),
    problem: problemSchema.optional().describe("Of a job that failed."),
  })
  .meta({ id: "Job" });
export type JobState = z.infer<typeof jobSchema>;

export const jobListSchema = z.strictObject({ jobs: z.array(jobSchema) }).meta({ id: "JobList" });

/** One server-sent event. */
export const jobEvent = z
  .strictObject({ event: z.literal("job"), data: z.string().describe("The job as JSON.") })
  .meta({ id: "JobEvent" });
