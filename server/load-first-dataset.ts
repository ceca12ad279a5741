import type { Services } from "./services.ts";

/** Fills an empty store with the booklet's documented facts, and says so. A store that is away is left alone. */
export async function loadFirstDataset({ connection, catalogue, storing, log }: Services): Promise<void> {
  try {
    if (!connection.reachable || catalogue.datasets().length > 0) return;
    const { dataset, organisations, activities, participations } = await storing.run("load-booklet", {});
    await catalogue.refresh();
    log.info({ dataset, organisations, activities, participations }, "the store was empty: loaded the booklet's facts");
  } catch (error) {
    log.warn({ err: error }, "the booklet's facts could not be loaded");
  }
}
