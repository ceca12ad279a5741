import { type GenerationParameters, generationJob } from "../../model/generation.ts";
import type { Language } from "../../model/name.ts";
import { api, type Job } from "./client.ts";
import { answer, ProblemError } from "./problem-error.ts";

export function startGeneration(dataset: string, parameters: GenerationParameters, lang: Language): Promise<Job> {
  return answer(
    api.POST("/api/v1/datasets/{dataset}/generate", {
      params: { path: { dataset }, query: { ...parameters, lang } },
    }),
  );
}

/** The generation of a dataset that runs or ran last; undefined where there was none since the server started. */
export async function generationOf(dataset: string, signal: AbortSignal): Promise<Job | undefined> {
  try {
    const params = { path: { job: generationJob(dataset) } };
    return await answer(api.GET("/api/v1/jobs/{job}", { params, signal }));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "job_unknown") return undefined;
    throw error;
  }
}
