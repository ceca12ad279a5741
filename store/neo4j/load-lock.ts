import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { TielineError } from "../../model/tieline-error.ts";
import type { Neo4jConnection, Transaction } from "./neo4j-connection.ts";

/** A lease on the database's clock: a load that has not renewed it for so long is taken for dead. */
const leaseMs = 10_000;
const renewalMs = 2_000;
const lookAgainMs = 300;

interface LockRow {
  readonly mine: boolean;
  readonly holder: string;
  readonly token: string;
  readonly beat: number;
}

/**
 * Who may load a dataset: whoever's token stands on its `LoadLock` node. Every write of a load goes through `write`, which
 * renews the lease and fails when somebody else has taken over meanwhile: a load that was only asleep cannot write into
 * its successor's body.
 */
export class LoadLock {
  readonly dataset: string;
  readonly #connection: Neo4jConnection;
  readonly #token = randomUUID();
  #renewal: NodeJS.Timeout | undefined;

  private constructor(connection: Neo4jConnection, dataset: string) {
    this.#connection = connection;
    this.dataset = dataset;
  }

  /** Waits just long enough to see whether the one who holds it is alive; rejects with `load_in_progress` when it is. */
  static async take(connection: Neo4jConnection, dataset: string, holder: string): Promise<LoadLock> {
    const lock = new LoadLock(connection, dataset);
    let first: LockRow | undefined;
    for (;;) {
      const found = await lock.#tryToTake(holder);
      if (found.mine) break;
      first ??= found;
      if (found.token !== first.token || found.beat !== first.beat)
        throw new TielineError("load_in_progress", { dataset, holder: found.holder });
      await delay(lookAgainMs);
    }
    lock.#keepRenewing();
    return lock;
  }

  /** One unit of work of whoever holds the lock, or `load_in_progress` when that is no longer this one. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#connection.write(async (transaction) => {
      const renewed = await transaction.run(
        `MATCH (l:LoadLock {dataset: $dataset}) WHERE l.token = $token
         SET l.beat = l.beat + 1, l.expiresAt = timestamp() + $leaseMs RETURN l.beat`,
        { dataset: this.dataset, token: this.#token, leaseMs },
      );
      if (renewed.length === 0) throw await this.#takenOver(transaction);
      return work(transaction);
    });
  }

  async release(): Promise<void> {
    clearInterval(this.#renewal);
    await this.#connection.write((transaction) =>
      transaction.run(
        `MATCH (l:LoadLock {dataset: $dataset}) WHERE l.token = $token
         REMOVE l.token, l.holder, l.beat, l.expiresAt`,
        { dataset: this.dataset, token: this.#token },
      ),
    );
  }

  async #tryToTake(holder: string): Promise<LockRow> {
    // The first SET locks the node, so that what is compared after it is still so when it is changed.
    const [row] = await this.#connection.write((transaction) =>
      transaction.run<LockRow & Record<string, unknown>>(
        `MERGE (l:LoadLock {dataset: $dataset})
         ON CREATE SET l.lastVersion = 0
         SET l.lookedAt = timestamp()
         WITH l, l.token IS NULL OR l.expiresAt < timestamp() AS free
         FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
           SET l.token = $token, l.holder = $holder, l.beat = 0, l.expiresAt = timestamp() + $leaseMs)
         RETURN l.token = $token AS mine, l.holder AS holder, l.token AS token, l.beat AS beat`,
        { dataset: this.dataset, token: this.#token, holder, leaseMs },
      ),
    );
    return row;
  }

  #keepRenewing(): void {
    let renewing = false;
    this.#renewal = setInterval(async () => {
      if (renewing) return;
      renewing = true;
      // Nothing is lost when one renewal fails: the next one may succeed, and the load's own writes tell what is wrong.
      await this.write(async () => {}).catch(() => {});
      renewing = false;
    }, renewalMs);
    this.#renewal.unref();
  }

  async #takenOver(transaction: Transaction): Promise<TielineError> {
    const [row] = await transaction.run<{ holder: string | null }>(
      "MATCH (l:LoadLock {dataset: $dataset}) RETURN l.holder AS holder",
      { dataset: this.dataset },
    );
    return new TielineError("load_in_progress", { dataset: this.dataset, holder: row?.holder ?? "?" });
  }
}
