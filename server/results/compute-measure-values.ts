import type { AskedNetwork } from "../../model/asked-network.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { backboneFirst } from "./backbone-first.ts";
import { computeInWorkers, type MeasuredValues } from "./compute-in-workers.ts";

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
  const { finding, report } = backboneFirst(asked, job);
  const { facts, ties } = await services.networks.asked(version, asked, finding);
  const parameters = { ...asked.network, ...own };
  return computeInWorkers(
    services,
    { measure, facts, network: ties, onTies: asked.backbone !== undefined, parameters },
    { cancelled: job.cancelled, report },
  );
}
