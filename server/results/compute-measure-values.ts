import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { computeInWorkers, type MeasuredValues } from "./compute-in-workers.ts";

/** A measure's values on the network that the parameters derive from a version. */
export async function computeMeasureValues(
  services: Services,
  version: DatasetVersion,
  measure: string,
  network: NetworkParameters,
  own: Readonly<Record<string, unknown>>,
  job: JobContext,
): Promise<MeasuredValues> {
  job.report(0);
  const derived = await services.networks.get(version, network, job.cancelled);
  const parameters = { ...network, ...own };
  return computeInWorkers(services, { measure, facts: derived.facts, network: derived.network, parameters }, job);
}
