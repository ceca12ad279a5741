import { authorisedFetch } from "./authorised-fetch.ts";
import type { Job } from "./client.ts";
import { followJob } from "./follow-job.ts";
import { problemIn } from "./problem-error.ts";

/** A file of the API, asked for with a body where it takes one. Where it takes long to make, the job behind it is waited for: a link alone would save the job. */
export async function fetchFile(
  address: string,
  tell: (job: Job) => void = () => undefined,
  body?: object,
): Promise<Blob> {
  const init = body && {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  for (;;) {
    const response = await authorisedFetch(address, init);
    if (!response.ok) throw await problemIn(response);
    if (response.status !== 202) return response.blob();
    const { id } = (await response.json()) as Job;
    await followJob(id, tell);
  }
}
