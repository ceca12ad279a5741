import { generationParametersSchema } from "../model/generation.ts";
import type { Settings } from "../model/settings.ts";
import { programmeDataset } from "../seed/programme/records.ts";
import type { Services } from "./services.ts";
import { startGeneration } from "./start-generation.ts";

/**
 * Fills an empty store: first with the booklet's documented facts, on which the page opens; then, meanwhile, with a generated
 * programme of national size. A store that is away is left alone.
 */
export async function loadFirstDatasets(services: Services, first: Settings["first"]): Promise<void> {
  const { connection, catalogue, storing, log } = services;
  if (first === "nothing") return;
  try {
    if (!connection.reachable || catalogue.datasets().length > 0) return;
    const { dataset, organisations, activities, participations } = await storing.run("load-booklet", {});
    await catalogue.refresh();
    log.info({ dataset, organisations, activities, participations }, "the store was empty: loaded the booklet's facts");
    if (first === "booklet") return;
    const holder = `the first start (process ${process.pid})`;
    const parameters = generationParametersSchema.parse({});
    const { seconds, ...made } = await startGeneration(services, { dataset: programmeDataset, parameters, holder })
      .result;
    log.info({ dataset: made.dataset, participations: made.participations, seconds }, "generated a programme");
  } catch (error) {
    log.warn({ err: error }, "the first datasets could not be loaded");
  }
}
