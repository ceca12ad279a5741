import type { Settings } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";

const retryMs = 2000;
const pingEveryMs = 5000;

/**
 * The server's own connection to the store. It may be away at start or go away later: it is tried again by itself, and
 * `onChange` is called whenever something may have changed: it came back, or a process committed or removed a version.
 */
export class StoreConnection {
  readonly kind: Store["kind"];
  readonly #settings: Settings;
  readonly #onChange: () => void;
  #store: Store | undefined;
  #stopWatching: (() => void) | undefined;
  #reachable = false;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #lastError: unknown;

  constructor(settings: Settings, onChange: () => void) {
    this.kind = settings.neo4j ? "neo4j" : "embedded";
    this.#settings = settings;
    this.#onChange = onChange;
  }

  get reachable(): boolean {
    return this.#reachable;
  }

  /** The store, or what it refused with when it was last tried. */
  get(): Store {
    if (this.#store) return this.#store;
    if (this.#lastError instanceof Error) throw this.#lastError;
    throw new TielineError("store_unreachable", { where: this.kind, reason: "it has not been opened yet" });
  }

  /** Opens the store. Throws what will not mend by itself; where the database is merely away, goes on trying. */
  async open(): Promise<void> {
    try {
      await this.#connect();
    } catch (error) {
      if (!(error instanceof TielineError && error.code === "store_unreachable")) throw error;
    }
    this.#schedule();
  }

  /** Whether the database answers now. */
  async check(): Promise<boolean> {
    if (this.#closed) return false;
    const was = this.#reachable;
    try {
      if (!this.#store) await this.#connect();
      else await this.#store.ping();
      this.#reachable = true;
    } catch (error) {
      this.#lastError = error;
      this.#reachable = false;
    }
    if (this.#reachable && !was) this.#onChange();
    return this.#reachable;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#stopWatching?.();
    await this.#store?.close();
  }

  async #connect(): Promise<void> {
    try {
      const store = await openStore(this.#settings);
      await store.ping();
      this.#store = store;
      this.#reachable = true;
      this.#stopWatching = await store.watch(this.#onChange);
    } catch (error) {
      this.#lastError = error;
      throw error;
    }
  }

  #schedule(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(
      () => void this.check().finally(() => this.#schedule()),
      this.#reachable ? pingEveryMs : retryMs,
    ).unref();
  }
}
