import { z } from "zod";
import { jobSchema } from "../contract/job.ts";
import { languageShape } from "../contract/parameters.ts";
import { json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

const jobPath = z.strictObject({ job: z.string().min(1).max(100) });

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
});

export const jobEvents = defineRoute({
  id: "jobEvents",
  method: "get",
  path: "/jobs/{job}/events",
  role: "viewer",
  summary: "The job as server-sent events (`event: job`, the job as data), from now to its end",
  params: jobPath,
  query: z.strictObject(languageShape),
  answers: { 200: { description: "Events.", content: { "text/event-stream": z.string() } } },
  errors: ["job_unknown"],
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
});
