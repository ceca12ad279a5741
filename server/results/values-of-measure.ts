import type { Measure } from "../../analysis/measure.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import { computeMeasureValues } from "./compute-measure-values.ts";
import { derivedId } from "./derived-id.ts";
import { ownValues } from "./measure-parameters.ts";
import { splitQuery } from "./split-query.ts";

/**
 * A measure's values for a job that needs them. They are the job that a request for the measure alone would be: what is
 * at hand is not computed anew. `asked` is its query (`queryOfMeasure`).
 */
export async function valuesOfMeasure(
  services: Services,
  version: DatasetVersion,
  measure: Measure,
  asked: Readonly<Record<string, unknown>>,
  { cancelled, report }: JobContext,
): Promise<MeasuredValues> {
  const { used, ...which } = splitQuery(asked);
  const id = derivedId(version, measure.id, used);
  const stopListening = services.jobs.listen(id, ({ progress }) => report(progress));
  try {
    return await services.jobs.start(
      {
        id,
        kind: measure.id,
        dataset: version.dataset,
        role: "viewer",
        work: (own) => computeMeasureValues(services, version, measure.id, which, ownValues(measure, asked), own),
      },
      cancelled,
    );
  } finally {
    stopListening();
  }
}
