import { availableParallelism } from "node:os";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { DatasetVersion } from "../model/dataset.ts";
import type { Settings } from "../model/settings.ts";
import type { AccessFile } from "./access/access-file.ts";
import { DiskCache } from "./caches/disk-cache.ts";
import { FactsCache } from "./caches/facts-cache.ts";
import { Layouts } from "./caches/layouts.ts";
import { Networks } from "./caches/networks.ts";
import { PartnerFits } from "./caches/partner-fits.ts";
import { Catalogue } from "./datasets/catalogue.ts";
import { StoreConnection } from "./datasets/store-connection.ts";
import { Jobs } from "./jobs/jobs.ts";
import { SharedWork } from "./jobs/shared-work.ts";
import { WorkerPool } from "./jobs/worker-pool.ts";
import type { Services } from "./services.ts";

const maxRenderedBytes = 100 * 2 ** 20;
const maxThreads = 8;
/** A cancelled computation gives its thread back within a second, whether it looks at its flag or not. */
const graceMs = 500;
/** Loads look at their flag after each batch, and then clear away what they have written. */
const storingGraceMs = 2000;

export interface RunningServices extends Services {
  /** Cancels what runs, ends all threads and closes the store. */
  close(): Promise<void>;
}

/** Opens the store and everything that stands between it and the routes. */
export async function createServices(
  settings: Settings,
  access: AccessFile | undefined,
  log: Logger,
  onServed: (services: Services, version: DatasetVersion) => void = () => undefined,
  now = () => new Date(),
): Promise<RunningServices> {
  const computing = new WorkerPool(settings, {
    size: settings.threads ?? Math.max(1, Math.min(availableParallelism(), maxThreads)),
    idleMs: 60_000,
    graceMs,
  });
  // A thread for the store ends at once when it has no work: reading a large version leaves much to be given back.
  const storing = new WorkerPool(settings, { size: 3, idleMs: 0, graceMs: storingGraceMs });
  const disk = new DiskCache(settings.dataFolder);
  const facts = new FactsCache(storing, disk);
  const refresh = () =>
    void catalogue
      .refresh()
      .catch((error: unknown) => log.warn({ err: error }, "the store's versions could not be read"));
  const connection = new StoreConnection(settings, refresh);
  const catalogue = new Catalogue(connection, facts, (version) => onServed(services, version));
  const networks = new Networks(facts, computing);
  const jobs = new Jobs((error, { id, kind, dataset }) =>
    log.error({ err: error, request: id, kind, dataset }, "a job failed"),
  );
  const rendered = new LRUCache<string, Uint8Array>({
    maxSize: maxRenderedBytes,
    maxEntrySize: maxRenderedBytes / 4,
    sizeCalculation: (bytes) => 1 + bytes.byteLength,
  });
  const services: RunningServices = {
    settings,
    access,
    log,
    now,
    connection,
    catalogue,
    facts,
    networks,
    layouts: new Layouts(networks, computing, disk),
    partnerFits: new PartnerFits(facts, computing),
    jobs,
    computing,
    storing,
    disk,
    rendered,
    rendering: new SharedWork(),
    async close() {
      jobs.cancelAll();
      await Promise.all([computing.close(), storing.close()]);
      await disk.close();
      await connection.close();
    },
  };
  await connection.open();
  if (connection.reachable) await catalogue.refresh();
  return services;
}
