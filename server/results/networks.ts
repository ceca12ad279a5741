import { LRUCache } from "lru-cache";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { bytesOf } from "../datasets/bytes-of.ts";
import type { FactsCache } from "../datasets/facts-cache.ts";
import { versionKey } from "../datasets/version-key.ts";
import type { WorkerPool } from "../jobs/worker-pool.ts";
import type { DerivedNetwork } from "../tasks/derive-network.ts";
import { checkFilters } from "./check-filters.ts";

const maxBytes = 250 * 2 ** 20;

/** The facts of a version with the network that parameters derive from them, all in shared memory. */
export interface Derived extends DerivedNetwork {
  readonly facts: Facts;
}

/** Derived networks, so that ten measures of one network project it once. */
export class Networks {
  readonly #facts: FactsCache;
  readonly #pool: WorkerPool;
  readonly #derived = new LRUCache<string, DerivedNetwork>({ maxSize: maxBytes, sizeCalculation: bytesOf });
  readonly #deriving = new Map<string, Promise<DerivedNetwork>>();

  constructor(facts: FactsCache, pool: WorkerPool) {
    this.#facts = facts;
    this.#pool = pool;
  }

  /** Resolves when the network is at hand. It is kept here only, not with the job that waited for it. */
  async ready(version: DatasetVersion, parameters: NetworkParameters): Promise<void> {
    await this.get(version, parameters);
  }

  async get(version: DatasetVersion, parameters: NetworkParameters): Promise<Derived> {
    const facts = await this.#facts.get(version);
    checkFilters(facts, parameters);
    const key = `${versionKey(version)} ${JSON.stringify(parameters)}`;
    const known = this.#derived.get(key);
    if (known) return { facts, ...known };
    const deriving =
      this.#deriving.get(key) ??
      this.#pool.run("derive-network", { facts, parameters }).finally(() => this.#deriving.delete(key));
    this.#deriving.set(key, deriving);
    const derived = await deriving;
    this.#derived.set(key, derived);
    return { facts, ...derived };
  }
}
