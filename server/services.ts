import type { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { Settings } from "../model/settings.ts";
import type { AccessFile } from "./access/access-file.ts";
import type { DiskCache } from "./caches/disk-cache.ts";
import type { FactsCache } from "./caches/facts-cache.ts";
import type { Layouts } from "./caches/layouts.ts";
import type { Networks } from "./caches/networks.ts";
import type { PartnerFits } from "./caches/partner-fits.ts";
import type { Catalogue } from "./datasets/catalogue.ts";
import type { StoreConnection } from "./datasets/store-connection.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { SharedWork } from "./jobs/shared-work.ts";
import type { WorkerPool } from "./jobs/worker-pool.ts";

/** What handlers work with. */
export interface Services {
  readonly settings: Settings;
  readonly access: AccessFile | undefined;
  readonly log: Logger;
  /** The clock: what is added by hand says when. */
  now(): Date;
  readonly connection: StoreConnection;
  readonly catalogue: Catalogue;
  readonly facts: FactsCache;
  readonly networks: Networks;
  readonly layouts: Layouts;
  readonly partnerFits: PartnerFits;
  readonly jobs: Jobs;
  /** Threads for what is computed. */
  readonly computing: WorkerPool;
  /** Threads for what reads or writes the store and files. */
  readonly storing: WorkerPool;
  readonly disk: DiskCache;
  /** Bodies of derived results by ETag. */
  readonly rendered: LRUCache<string, Uint8Array>;
  /** Those that are being written, by ETag. */
  readonly rendering: SharedWork<Uint8Array>;
}
