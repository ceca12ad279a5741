import type { Job } from "./client.ts";
import { ProblemError } from "./problem-error.ts";

/** Waits until a job has ended, telling each step; throws what made it fail. Leaving off listening does not cancel it. */
export function followJob(id: string, tell: (job: Job) => void, signal?: AbortSignal): Promise<Job> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/api/v1/jobs/${encodeURIComponent(id)}/events`);
    const end = (settle: () => void) => {
      events.close();
      settle();
    };
    signal?.addEventListener("abort", () => end(() => reject(signal.reason)));
    events.addEventListener("job", (event: MessageEvent<string>) => {
      const job: Job = JSON.parse(event.data);
      tell(job);
      const { problem } = job;
      if (job.state === "done") end(() => resolve(job));
      else if (problem) end(() => reject(new ProblemError(problem)));
      else if (job.state === "failed" || job.state === "cancelled") end(() => reject(new Error(job.state)));
    });
    // A browser opens the stream again by itself; one that is refused for good is closed.
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) end(() => reject(new Error("the job's events ended")));
    });
  });
}
