import { authorisedFetch } from "./authorised-fetch.ts";
import type { Job } from "./client.ts";
import { ProblemError, problemIn } from "./problem-error.ts";
import { serverEvents } from "./server-events.ts";

const againMs = 1000;
const mostLost = 30;

/** Waits until a job has ended, telling each step; throws what made it fail. Leaving off listening does not cancel it. */
export async function followJob(id: string, tell: (job: Job) => void, signal?: AbortSignal): Promise<Job> {
  // A stream that breaks off is opened again, unless the server stays away.
  for (let lost = 0; lost < mostLost; lost++) {
    if (lost > 0) await new Promise((resolve) => setTimeout(resolve, againMs));
    signal?.throwIfAborted();
    try {
      for await (const job of eventsOf(id, signal)) {
        lost = 0;
        tell(job);
        // Every job that failed or was cancelled says why.
        if (job.problem) throw new ProblemError(job.problem);
        if (job.state === "done") return job;
      }
    } catch (error) {
      if (error instanceof ProblemError || signal?.aborted) throw error;
    }
  }
  throw new Error("the job's events ended");
}

async function* eventsOf(id: string, signal?: AbortSignal): AsyncGenerator<Job> {
  const response = await authorisedFetch(`/api/v1/jobs/${encodeURIComponent(id)}/events`, { signal });
  if (!response.ok || !response.body) throw await problemIn(response);
  for await (const data of serverEvents(response.body)) yield JSON.parse(data) as Job;
}
