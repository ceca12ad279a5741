import { LRUCache } from "lru-cache";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { FoundBackbone } from "../../analysis/ties/find-backbone.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { AskedNetwork } from "../../model/asked-network.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { bytesOf } from "../jobs/bytes-of.ts";
import { SharedWork } from "../jobs/shared-work.ts";
import type { RunOptions, WorkerPool } from "../jobs/worker-pool.ts";
import type { DerivedNetwork } from "../tasks/derive-network.ts";
import { checkFilters } from "./check-filters.ts";
import type { FactsCache } from "./facts-cache.ts";
import { versionKey } from "./version-key.ts";

const maxBytes = 250 * 2 ** 20;

/** The facts of a version with the network that parameters derive from them, all in shared memory. */
export interface Derived extends DerivedNetwork {
  readonly facts: Facts;
}

/** A network, and which ties of it were asked for. */
export interface OnBackbone extends Derived {
  /** Those of the backbone where there is one, else those of the network; among the same organisations. */
  readonly ties: TieNetwork;
  readonly backbone?: FoundBackbone;
}

/** Derived networks, so that ten measures of one network project it once. */
export class Networks {
  readonly #facts: FactsCache;
  readonly #pool: WorkerPool;
  readonly #derived = new LRUCache<string, DerivedNetwork>({ maxSize: maxBytes, sizeCalculation: bytesOf });
  readonly #deriving = new SharedWork<DerivedNetwork>();
  readonly #backbones = new LRUCache<string, FoundBackbone>({ maxSize: maxBytes, sizeCalculation: bytesOf });
  readonly #finding = new SharedWork<FoundBackbone>();

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
  /** The same, with the backbone that is asked for. */
  async asked(
    version: DatasetVersion,
    { network, backbone }: AskedNetwork,
    { cancelled, onProgress }: RunOptions = {},
  ): Promise<OnBackbone> {
    const derived = await this.get(version, network, cancelled);
    if (!backbone) return { ...derived, ties: derived.network };
    const key = `${versionKey(version)} ${JSON.stringify({ network, backbone })}`;
    const found =
      this.#backbones.get(key) ??
      (await this.#finding.join(key, cancelled, async (flag) => {
        const { selection, network: whole } = derived;
        const input = { selection, network: whole, parameters: network, backbone };
        const anew = await this.#pool.run("find-backbone", input, { cancelled: flag, onProgress });
        this.#backbones.set(key, anew);
        return anew;
      }));
    return { ...derived, ties: found.network, backbone: found };
  }
}
