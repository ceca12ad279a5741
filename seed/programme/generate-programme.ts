import type { GenerationParameters } from "../../model/generation.ts";
import type { LoadReport } from "../../model/load-report.ts";
import type { Progress } from "../../model/progress.ts";
import type { Store } from "../../store/store.ts";
import { loadFacts } from "../load/load-facts.ts";
import type { LoadRequest } from "../load/run-load.ts";
import { programmeFacts, programmeSettings } from "./programme-facts.ts";
import { programmeDataset } from "./records.ts";

/** About how many facts one country has: what progress is counted against. */
const factsOfCountry = 165_000;

export interface GenerateRequest extends Pick<LoadRequest, "dataset" | "holder" | "now"> {
  readonly parameters: GenerationParameters;
}

/** Generates a programme into a dataset, in the place of what was generated there before; what others loaded into it stays. */
export async function generateProgramme(
  store: Store,
  { parameters, ...request }: GenerateRequest,
  progress: Progress,
): Promise<LoadReport> {
  // Refuses what cannot be met before the store is touched.
  const facts = programmeFacts(parameters);
  const settings = programmeSettings(parameters);
  const expected = factsOfCountry * parameters.scale;
  return loadFacts(store, { ...request, facts, expected, source: programmeDataset, settings, replace: true }, progress);
}
