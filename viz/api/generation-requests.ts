import { type GenerationParameters, generationJob } from "../../model/generation.ts";
import type { Language } from "../../model/name.ts";
import { api, type Job } from "./client.ts";
import { answer } from "./problem-error.ts";

export function startGeneration(dataset: string, parameters: GenerationParameters, lang: Language): Promise<Job> {
  return answer(
    api.POST("/api/v1/datasets/{dataset}/generate", {
      params: { path: { dataset }, query: { ...parameters, lang } },
    }),
  );
}

/** The generation of a dataset that waits or runs. */
export async function generationOf(dataset: string, signal: AbortSignal): Promise<Job | undefined> {
  const { jobs } = await answer(api.GET("/api/v1/jobs", { signal }));
  return jobs.find(({ id }) => id === generationJob(dataset));
}
