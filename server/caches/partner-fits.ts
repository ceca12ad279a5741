import { LRUCache } from "lru-cache";
import type { PartnerFit } from "../../analysis/partners/fit-partners.ts";
import type { AskedVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { bytesOf } from "../jobs/bytes-of.ts";
import { SharedWork } from "../jobs/shared-work.ts";
import type { RunOptions, WorkerPool } from "../jobs/worker-pool.ts";
import { checkFilters } from "./check-filters.ts";
import type { FactsCache } from "./facts-cache.ts";
import { versionKey } from "./version-key.ts";

const maxBytes = 200 * 2 ** 20;

/** What a fit depends on beside the network. */
export interface FitOptions {
  readonly years: number;
  readonly lists: number;
  readonly seed: number;
}

/** How often the organisations of a back-test are drawn anew for its intervals. */
export const backTestResamples = 200;

/** Models of partners with what was known when they were fitted, so that every list after the first is made at once. */
export class PartnerFits {
  readonly #facts: FactsCache;
  readonly #pool: WorkerPool;
  readonly #fitted = new LRUCache<string, PartnerFit>({ maxSize: maxBytes, sizeCalculation: bytesOf });
  readonly #fitting = new SharedWork<PartnerFit>();

  constructor(facts: FactsCache, pool: WorkerPool) {
    this.#facts = facts;
    this.#pool = pool;
  }

  /** Whether lists can be made by it at once. */
  has(version: AskedVersion, network: NetworkParameters, options: FitOptions): boolean {
    return this.#fitted.has(fitKey(version, network, options));
  }

  async get(
    version: AskedVersion,
    network: NetworkParameters,
    options: FitOptions,
    { cancelled, onProgress }: RunOptions = {},
  ): Promise<PartnerFit> {
    const facts = await this.#facts.get(version);
    checkFilters(facts, network);
    const key = fitKey(version, network, options);
    const known = this.#fitted.get(key);
    if (known) return known;
    return this.#fitting.join(key, cancelled, async (flag) => {
      const input = { facts, network, ...fitRequest(options) };
      const fit = await this.#pool.run("fit-partners", input, { cancelled: flag, onProgress });
      this.#fitted.set(key, fit);
      return fit;
    });
  }
}

function fitKey(version: AskedVersion, network: NetworkParameters, options: FitOptions): string {
  return `${versionKey(version)} ${JSON.stringify({ network, options })}`;
}

const daysPerYear = 365.25;

/** The options in the units of the analysis. */
export function fitRequest({ years, lists, seed }: FitOptions) {
  return { days: Math.round(years * daysPerYear), sources: lists, seed, resamples: backTestResamples };
}
