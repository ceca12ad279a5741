import type { DatasetVersion } from "../../model/dataset.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { computeInWorkers, type MeasuredValues } from "./compute-in-workers.ts";
import type { AskedNetwork } from "./split-query.ts";

/** Of the work, as much as a backbone takes where one is asked for. */
const finding = 0.5;

/** A measure's values on the network that the parameters derive from a version, or on a backbone of it. */
export async function computeMeasureValues(
  services: Services,
  version: DatasetVersion,
  measure: string,
  asked: AskedNetwork,
  own: Readonly<Record<string, unknown>>,
  job: JobContext,
): Promise<MeasuredValues> {
  job.report(0);
  const { cancelled } = job;
  const onProgress = (share: number) => job.report(share * finding);
  const { facts, ties } = await services.networks.asked(version, asked, { cancelled, onProgress });
  const parameters = { ...asked.network, ...own };
  const report: JobContext["report"] = (share, step) =>
    job.report(asked.backbone ? finding + share * (1 - finding) : share, step);
  return computeInWorkers(
    services,
    { measure, facts, network: ties, onTies: asked.backbone !== undefined, parameters },
    { cancelled, report },
  );
}
