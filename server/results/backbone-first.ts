import type { AskedNetwork } from "../../model/asked-network.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { RunOptions } from "../jobs/worker-pool.ts";

/** Of the work, as much as a backbone takes where one is asked for. */
const ofWork = 0.5;

/** How a job's work is told where a backbone may have to be found before the rest of it. */
export function backboneFirst(
  { backbone }: AskedNetwork,
  { cancelled, report }: JobContext,
): { readonly finding: RunOptions; readonly report: JobContext["report"] } {
  if (!backbone) return { finding: { cancelled }, report };
  return {
    finding: { cancelled, onProgress: (share) => report(share * ofWork) },
    report: (share, step) => report(ofWork + share * (1 - ofWork), step),
  };
}
