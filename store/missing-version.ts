import type { DatasetVersion } from "../model/dataset.ts";
import { TielineError } from "../model/tieline-error.ts";

/** Why a version is not among those kept: its dataset is not there, it has not been loaded yet, or it is kept no longer. */
export function missingVersion(dataset: string, version: number, kept: readonly DatasetVersion[]): TielineError {
  const numbers = kept.filter((each) => each.dataset === dataset).map((each) => each.version);
  if (numbers.length === 0) return new TielineError("dataset_unknown", { dataset });
  const current = Math.max(...numbers);
  return version > current
    ? new TielineError("version_unknown", { dataset, version, current })
    : new TielineError("version_gone", { dataset, version, kept: numbers.join(", ") });
}
