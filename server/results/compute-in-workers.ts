import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { ComputeMeasureInput } from "../tasks/compute-measure.ts";
import { inParts } from "./in-parts.ts";

/** A measure's values in worker threads; one that can be cut into parts keeps all of them busy. */
export async function computeInWorkers(
  services: Pick<Services, "computing">,
  input: ComputeMeasureInput,
  { cancelled, report }: JobContext,
): Promise<Float64Array> {
  const { measure } = input;
  const { computing } = services;
  const computed = await computing.run("compute-measure", input, { cancelled, onProgress: report });
  if ("values" in computed) return computed.values;

  const { shared } = computed;
  const parts = await inParts(services, computed.parts, { cancelled, report }, (part, options) =>
    computing.run("compute-measure-part", { measure, shared, part }, options),
  );
  return computing.run("combine-measure-parts", { measure, shared, parts }, { cancelled });
}
