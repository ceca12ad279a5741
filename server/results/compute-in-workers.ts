import { partsInARound } from "../../analysis/estimation.ts";
import type { Approximation } from "../../analysis/measure.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { ComputeMeasureInput } from "../tasks/compute-measure.ts";
import { inParts } from "./in-parts.ts";

export interface MeasuredValues {
  readonly values: Float64Array;
  /** Where the values are estimates. */
  readonly approximation?: Approximation;
}

/** A measure's values in worker threads; one that can be cut into parts, or is estimated, keeps all of them busy. */
export async function computeInWorkers(
  services: Pick<Services, "computing">,
  input: ComputeMeasureInput,
  { cancelled, report }: JobContext,
): Promise<MeasuredValues> {
  const { measure } = input;
  const { computing } = services;
  const computed = await computing.run("compute-measure", input, { cancelled, onProgress: report });
  if ("values" in computed) return computed;

  const { shared } = computed;
  if ("drawn" in computed) {
    let sums: Float64Array | undefined;
    for (let round = 0; ; round++) {
      const parts = await inParts(services, partsInARound, { cancelled, report }, (part, options) =>
        computing.run("draw-samples", { measure, shared, round, part }, options),
      );
      const asked = { measure, shared, round, before: sums, parts };
      const concluded = await computing.run("conclude-samples", asked, { cancelled });
      if ("values" in concluded) return concluded;
      sums = concluded.sums;
    }
  }
  const parts = await inParts(services, computed.parts, { cancelled, report }, (part, options) =>
    computing.run("compute-measure-part", { measure, shared, part }, options),
  );
  return { values: await computing.run("combine-measure-parts", { measure, shared, parts }, { cancelled }) };
}
