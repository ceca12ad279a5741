import { z } from "zod";
import { requireRole } from "../access/caller.ts";
import { jobEvent, jobListSchema, jobSchema } from "../contract/job.ts";
import { languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { jobReport } from "../jobs/job-report.ts";
import type { Job } from "../jobs/jobs.ts";
import { json } from "./declared-answers.ts";

const jobPath = z.strictObject({ job: z.string().min(1).max(100) });

export const listJobs = defineRoute({
  id: "listJobs",
  method: "get",
  path: "/jobs",
  role: "viewer",
  summary: "Jobs that wait or run",
  query: z.strictObject(languageShape),
  answers: json("The jobs.", jobListSchema),
  errors: [],
  handle: ({ services, language, caller }) =>
    jsonAnswer({ jobs: services.jobs.active().map((job) => jobReport(job, language, caller.role)) }),
});

export const getJob = defineRoute({
  id: "getJob",
  method: "get",
  path: "/jobs/{job}",
  role: "viewer",
  summary: "How far a job is, and what became of it",
  params: jobPath,
  query: z.strictObject(languageShape),
  answers: json("The job.", jobSchema),
  errors: ["job_unknown"],
  handle: ({ params, services, language, caller }) =>
    jsonAnswer(jobReport(services.jobs.get(params.job), language, caller.role)),
});

export const jobEvents = defineRoute({
  id: "jobEvents",
  method: "get",
  path: "/jobs/{job}/events",
  role: "viewer",
  summary: "The job as server-sent events (`event: job`, the job as data), from now to its end",
  params: jobPath,
  query: z.strictObject(languageShape),
  answers: { 200: { description: "Events.", content: { "text/event-stream": jobEvent } } },
  errors: ["job_unknown"],
  handle({ params, request, services, language, caller }) {
    const now = services.jobs.get(params.job);
    return {
      stream(response) {
        response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" });
        if (request.method === "HEAD") return void response.end();
        const tell = (job: Job) => {
          response.write(`event: job\ndata: ${JSON.stringify(jobReport(job, language, caller.role))}\n\n`);
          if (hasEnded(job)) response.end();
        };
        const stop = services.jobs.listen(params.job, tell);
        response.on("close", stop);
        tell(now);
      },
    };
  },
});

export const cancelJob = defineRoute({
  id: "cancelJob",
  method: "delete",
  path: "/jobs/{job}",
  role: "viewer",
  summary: "Cancels a job; an import needs the role that started it",
  params: jobPath,
  query: z.strictObject(languageShape),
  answers: json("The job as it is now.", jobSchema),
  errors: ["job_unknown"],
  handle({ params, services, language, caller }) {
    requireRole(caller, services.jobs.get(params.job).role);
    return jsonAnswer(jobReport(services.jobs.cancel(params.job), language, caller.role));
  },
});

function hasEnded({ state }: Job): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}
