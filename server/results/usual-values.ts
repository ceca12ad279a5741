import type { z } from "zod";
import { ownParameters } from "../../analysis/measure.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import { derivedShape } from "../contract/parameters.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import { valuesOfMeasure } from "./values-of-measure.ts";

/** A measure's values over the network asked for, with its own parameters as they usually are. */
export function usualValues(
  services: Services,
  version: DatasetVersion,
  query: Readonly<Record<string, unknown>>,
  id: string,
  job: JobContext,
): Promise<MeasuredValues> {
  const measure = measureNamed(id);
  const ofNetwork = Object.entries(query).filter(([name]) => name in derivedShape);
  const usual = Object.entries(ownParameters(measure)).map(([name, schema]) => [
    name,
    (schema as z.ZodType).parse(undefined),
  ]);
  return valuesOfMeasure(services, version, measure, Object.fromEntries([...ofNetwork, ...usual]), {
    ...job,
    report: () => undefined,
  });
}
