import { LRUCache } from "lru-cache";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { WorkerPool } from "../jobs/worker-pool.ts";
import { bytesOf } from "./bytes-of.ts";
import { type DatasetProfile, datasetProfileSchema } from "./dataset-profile.ts";
import type { DiskCache } from "./disk-cache.ts";
import { versionKey } from "./version-key.ts";

const maxBytes = 500 * 2 ** 20;

/** Facts in memory by version, read in a worker when first asked for; those longest unused go when memory is short. */
export class FactsCache {
  readonly #pool: WorkerPool;
  readonly #disk: DiskCache;
  readonly #loaded = new LRUCache<string, Facts>({ maxSize: maxBytes, sizeCalculation: bytesOf });
  readonly #loading = new Map<string, Promise<Facts>>();
  readonly #profiles = new Map<string, DatasetProfile>();

  constructor(pool: WorkerPool, disk: DiskCache) {
    this.#pool = pool;
    this.#disk = disk;
  }

  has(version: DatasetVersion): boolean {
    return this.#loaded.has(versionKey(version));
  }

  get(version: DatasetVersion): Promise<Facts> {
    const key = versionKey(version);
    const loaded = this.#loaded.get(key);
    if (loaded) return Promise.resolve(loaded);
    const loading = this.#loading.get(key) ?? this.#load(version, key).finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  async profile(version: DatasetVersion): Promise<DatasetProfile> {
    const key = versionKey(version);
    const known = this.#profiles.get(key) ?? (await this.#profileOnDisk(key));
    if (known) {
      this.#profiles.set(key, known);
      return known;
    }
    await this.get(version);
    return this.#profiles.get(key)!;
  }

  async #load({ dataset, version, settings }: DatasetVersion, key: string): Promise<Facts> {
    const { facts, profile } = await this.#pool.run("read-facts", { dataset, version, settings });
    this.#loaded.set(key, facts);
    this.#profiles.set(key, profile);
    await this.#disk.write(`profile ${key}`, JSON.stringify(profile));
    return facts;
  }

  async #profileOnDisk(key: string): Promise<DatasetProfile | undefined> {
    const bytes = await this.#disk.read(`profile ${key}`);
    return bytes && datasetProfileSchema.safeParse(JSON.parse(bytes.toString())).data;
  }
}
