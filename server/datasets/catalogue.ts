import { type DatasetVersion, versionsKept } from "../../model/dataset.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { FactsCache } from "../caches/facts-cache.ts";
import { versionKey } from "../caches/version-key.ts";
import type { StoreConnection } from "./store-connection.ts";

/**
 * Which datasets and versions are served. What the store told last is kept, so that it is served on while the store is
 * away; a new version is served once its facts are in memory, and until then the one before.
 */
export class Catalogue {
  readonly #connection: StoreConnection;
  readonly #facts: FactsCache;
  readonly #onServed: (version: DatasetVersion) => void;
  /** Newest first. */
  #served = new Map<string, readonly DatasetVersion[]>();
  #everRead = false;
  #refreshing: Promise<void> | undefined;
  #again = false;

  constructor(connection: StoreConnection, facts: FactsCache, onServed: (version: DatasetVersion) => void) {
    this.#connection = connection;
    this.#facts = facts;
    this.#onServed = onServed;
  }

  /** Reads what the store has now. Asked again meanwhile, it reads once more afterwards. */
  refresh(): Promise<void> {
    if (this.#refreshing) {
      this.#again = true;
      return this.#refreshing;
    }
    this.#refreshing = this.#read().finally(() => {
      this.#refreshing = undefined;
      if (this.#again) {
        this.#again = false;
        return this.refresh();
      }
    });
    return this.#refreshing;
  }

  /** Every dataset's kept versions, newest first, by id of the dataset. */
  datasets(): readonly (readonly DatasetVersion[])[] {
    this.#assertRead();
    return [...this.#served.values()];
  }

  versionsOf(dataset: string): readonly DatasetVersion[] {
    this.#assertRead();
    const versions = this.#served.get(dataset);
    if (!versions) throw new TielineError("dataset_unknown", { dataset });
    return versions;
  }

  version(dataset: string, asked: number | undefined): DatasetVersion {
    const versions = this.versionsOf(dataset);
    if (asked === undefined) return versions[0];
    const found = versions.find(({ version }) => version === asked);
    if (found) return found;
    if (asked > versions[0].version)
      throw new TielineError("version_unknown", { dataset, version: asked, current: versions[0].version });
    const kept = versions.map(({ version }) => version).join(", ");
    throw new TielineError("version_gone", { dataset, version: asked, kept });
  }

  #assertRead(): void {
    if (!this.#everRead) this.#connection.get();
    if (!this.#everRead)
      throw new TielineError("store_unreachable", { where: this.#connection.kind, reason: "it is being opened" });
  }

  async #read(): Promise<void> {
    const all = await this.#connection.get().versions();
    const stored = Map.groupBy(all, ({ dataset }) => dataset);
    for (const [dataset, versions] of this.#served) if (!stored.has(dataset) && versions) this.#served.delete(dataset);
    const arriving: Promise<void>[] = [];
    for (const [dataset, versions] of stored) {
      const served = this.#served.get(dataset);
      const isNew = !served || versionKey(served[0]) !== versionKey(versions[0]);
      if (isNew && served && this.#facts.has(served[0]))
        arriving.push(this.#facts.get(versions[0]).then(() => this.#serve(dataset, versions)));
      else this.#serve(dataset, versions);
    }
    this.#everRead = true;
    await Promise.all(arriving);
  }

  #serve(dataset: string, versions: readonly DatasetVersion[]): void {
    const before = this.#served.get(dataset)?.[0];
    this.#served.set(dataset, versions.slice(0, versionsKept));
    this.#served = new Map([...this.#served].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!before || versionKey(before) !== versionKey(versions[0])) this.#onServed(versions[0]);
  }
}
