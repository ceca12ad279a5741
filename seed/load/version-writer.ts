import type { FactCounts } from "../../model/dataset.ts";
import type { Fact, FactType } from "../../model/fact.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Staging } from "../../store/store.ts";
import type { Group, Spool } from "./spool.ts";

const batchFacts = 2000;

const countedAs = {
  zone: "zones",
  complex: "complexes",
  organisation: "organisations",
  expert: "experts",
  activity: "activities",
  participation: "participations",
  observation: "observations",
  scheme: "schemes",
  contradiction: "contradictions",
} as const satisfies Record<FactType, keyof FactCounts>;

/**
 * Writes the next version, fact by fact in the order of the spool. As long as every fact is as it was, it writes nothing;
 * at the first difference it catches up. So a load that changes nothing costs the store nothing.
 */
export class VersionWriter {
  readonly changes = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  readonly counts: Required<FactCounts> = {
    zones: { documented: 0, synthetic: 0 },
    complexes: { documented: 0, synthetic: 0 },
    organisations: { documented: 0, synthetic: 0 },
    experts: { documented: 0, synthetic: 0 },
    activities: { documented: 0, synthetic: 0 },
    participations: { documented: 0, synthetic: 0 },
    observations: { documented: 0, synthetic: 0 },
    schemes: { documented: 0, synthetic: 0 },
    contradictions: { documented: 0, synthetic: 0 },
  };
  readonly #staging: Staging;
  readonly #spool: Spool;
  readonly #look: () => void;
  #buffer: Fact[] = [];
  #differs = false;

  /** `look` is called before each batch is put, and throws where the load is to end. */
  constructor(staging: Staging, spool: Spool, look: () => void) {
    this.#staging = staging;
    this.#spool = spool;
    this.#look = look;
  }

  get differs(): boolean {
    return this.#differs;
  }

  /** `next` is `current` itself where nothing changes, undefined where the fact goes. */
  async write(group: Group, current: Fact | undefined, next: Fact | undefined): Promise<void> {
    if (current === undefined && next === undefined) return;
    if (next !== current) await this.differFrom(group);
    if (current === undefined) this.changes.added++;
    else if (next === undefined) this.changes.removed++;
    else this.changes[next === current ? "unchanged" : "changed"]++;
    if (next === undefined) return;
    this.counts[countedAs[next.type]][isSynthetic(next) ? "synthetic" : "documented"]++;
    if (this.#differs) await this.#put(next);
  }

  /** Writes the facts before the first difference; without one, all of the base. */
  async differFrom(group: Group | undefined): Promise<void> {
    if (this.#differs) return;
    this.#differs = true;
    for (const fact of this.#spool.baseBefore(group)) await this.#put(fact);
  }

  async flush(): Promise<void> {
    this.#look();
    if (this.#buffer.length > 0) await this.#staging.put(this.#buffer);
    this.#buffer = [];
  }

  async #put(fact: Fact): Promise<void> {
    if (this.#buffer.length > 0 && (this.#buffer.length >= batchFacts || this.#buffer[0].type !== fact.type))
      await this.flush();
    this.#buffer.push(fact);
  }
}
