import { LRUCache } from "lru-cache";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { AskedVersion, DatasetVersion } from "../../model/dataset.ts";
import { bytesOf } from "../jobs/bytes-of.ts";
import type { WorkerPool } from "../jobs/worker-pool.ts";
import { type DatasetProfile, datasetProfileSchema, profileOf } from "../tasks/dataset-profile.ts";
import type { DiskCache } from "./disk-cache.ts";
import { pack, unpack } from "./packed.ts";
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

  get(version: AskedVersion): Promise<Facts> {
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
    const profile = this.#profiles.get(key) ?? profileOf(await this.get(version));
    this.#profiles.set(key, profile);
    return profile;
  }

  async #load(asked: AskedVersion, key: string): Promise<Facts> {
    const { dataset, version, settings, journal } = asked;
    if (journal) {
      // Not kept on disk: made from the version's facts in a moment, and anew with every entry.
      const facts = await this.get({ ...asked, journal: undefined });
      const withJournal = await this.#pool.run("add-introductions", { facts, journal });
      this.#loaded.set(key, withJournal);
      return withJournal;
    }
    const kept = await this.#factsOnDisk(key);
    if (kept) {
      this.#loaded.set(key, kept);
      return kept;
    }
    const { facts, profile } = await this.#pool.run("read-facts", { dataset, version, settings });
    this.#loaded.set(key, facts);
    this.#profiles.set(key, profile);
    await this.#disk.write(`profile ${key}`, JSON.stringify(profile));
    await this.#disk.write(`facts ${key}`, pack(facts));
    return facts;
  }

  /** Building them from the store takes some twenty times as long. */
  async #factsOnDisk(key: string): Promise<Facts | undefined> {
    const bytes = await this.#disk.readShared(`facts ${key}`);
    try {
      return bytes && (unpack(bytes) as Facts);
    } catch {
      // Not what was written: it is built again.
      return undefined;
    }
  }

  async #profileOnDisk(key: string): Promise<DatasetProfile | undefined> {
    const bytes = await this.#disk.read(`profile ${key}`);
    return bytes && datasetProfileSchema.safeParse(JSON.parse(bytes.toString())).data;
  }
}
