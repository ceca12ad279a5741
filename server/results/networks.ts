import { LRUCache } from "lru-cache";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { bytesOf } from "../datasets/bytes-of.ts";
import type { FactsCache } from "../datasets/facts-cache.ts";
import { versionKey } from "../datasets/version-key.ts";
import { SharedWork } from "../jobs/shared-work.ts";
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
  readonly #deriving = new SharedWork<DerivedNetwork>();

  constructor(facts: FactsCache, pool: WorkerPool) {
    this.#facts = facts;
    this.#pool = pool;
  }

  /** Resolves when the network is at hand. It is kept here only, not with the job that waited for it. */
  async ready(version: DatasetVersion, parameters: NetworkParameters, cancelled?: Int32Array): Promise<void> {
    await this.get(version, parameters, cancelled);
  }

  /** Whoever may be cancelled gives the flag: a network that nobody waits for any more is not derived to its end. */
  async get(version: DatasetVersion, parameters: NetworkParameters, cancelled?: Int32Array): Promise<Derived> {
    const facts = await this.#facts.get(version);
    checkFilters(facts, parameters);
    const key = `${versionKey(version)} ${JSON.stringify(parameters)}`;
    const known = this.#derived.get(key);
    if (known) return { facts, ...known };
    const derived = await this.#deriving.join(key, cancelled, async (flag) => {
      const network = await this.#pool.run("derive-network", { facts, parameters }, { cancelled: flag });
      this.#derived.set(key, network);
      return network;
    });
    return { facts, ...derived };
  }
}
