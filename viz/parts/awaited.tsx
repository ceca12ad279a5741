import type { Job } from "../api/client.ts";
import { JobProgress } from "./job-progress.tsx";
import { Placeholder } from "./placeholder.tsx";

interface Props {
  /** The job behind it, where it takes long. */
  readonly job: Job | undefined;
  /** What that job does. */
  readonly title: string;
  /** Whether there is nothing to show yet. */
  readonly isAwaited: boolean;
  /** How much room it will take. */
  readonly lines: number;
}

/** What stands where a result will: how far its job is, or for a moment only that it comes. */
export function Awaited({ job, title, isAwaited, lines }: Props) {
  if (job) return <JobProgress job={job} title={title} />;
  return isAwaited ? <Placeholder lines={lines} /> : null;
}
