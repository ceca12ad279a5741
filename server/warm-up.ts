import type { DatasetVersion } from "../model/dataset.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { TielineError } from "../model/tieline-error.ts";
import { readyToSearch } from "./directory/search.ts";
import { newFlag } from "./jobs/worker-pool.ts";
import type { Services } from "./services.ts";

/** Reads versions that begin to be served, makes them ready to search and lays them out, before they are asked for; one after the other. */
export function warmUp(): (services: Services, version: DatasetVersion) => void {
  let last: Promise<void> = Promise.resolve();
  return (services, version) => {
    last = last.then(() => warm(services, version));
  };
}

async function warm({ facts, layouts, log }: Services, version: DatasetVersion): Promise<void> {
  const { layers } = networkParametersSchema.parse({});
  try {
    const known = await facts.get(version);
    readyToSearch(known.organisations);
    await layouts.get(version, known, { mode: "organisations", layers }, { cancelled: newFlag(), report() {} });
  } catch (error) {
    // The server is being stopped.
    if (error instanceof TielineError && error.code === "job_cancelled") return;
    log.warn({ err: error, dataset: version.dataset, version: version.version }, "a version could not be made ready");
  }
}
