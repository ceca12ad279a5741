import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { inParts } from "./in-parts.ts";

/** A measure's values in worker threads; one that can be cut into parts keeps all of them busy. */
export async function computeMeasureValues(
  services: Services,
  version: DatasetVersion,
  measure: string,
  network: NetworkParameters,
  own: Readonly<Record<string, unknown>>,
  { cancelled, report }: JobContext,
): Promise<Float64Array> {
  report(0);
  const { networks, computing } = services;
  const derived = await networks.get(version, network, cancelled);
  const computed = await computing.run(
    "compute-measure",
    { measure, facts: derived.facts, network: derived.network, parameters: { ...network, ...own } },
    { cancelled, onProgress: report },
  );
  if ("values" in computed) return computed.values;

  const parts = await inParts(services, computed.parts, { cancelled, report }, (part, options) =>
    computing.run("compute-measure-part", { measure, shared: computed.shared, part }, options),
  );
  return computing.run("combine-measure-parts", { measure, shared: computed.shared, parts }, { cancelled });
}
