import { generationParametersSchema } from "../../model/generation.ts";
import { datasetPath, languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { jobReport } from "../jobs/job-report.ts";
import { startGeneration } from "../start-generation.ts";
import { accepted } from "./declared-answers.ts";

export const generateDataset = defineRoute({
  id: "generateDataset",
  method: "post",
  path: "/datasets/{dataset}/generate",
  role: "admin",
  writes: true,
  summary: "Generates a programme that comes to the booklet's published totals; the job's result is the load report",
  params: datasetPath,
  query: generationParametersSchema.safeExtend(languageShape),
  answers: accepted,
  errors: ["load_in_progress", "totals_unmeetable", "job_queue_full", "store_unreachable"],
  handle({ params: { dataset }, query: { lang: _, ...parameters }, services, language, caller }) {
    const holder = `${caller.name} (process ${process.pid})`;
    const { job } = startGeneration(services, { dataset, parameters, holder });
    return jsonAnswer(jobReport(job, language, caller.role), { Location: `/api/v1/jobs/${job.id}` }, 202);
  },
});
