import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { type ErrorCode, TielineError } from "../../model/tieline-error.ts";

/** SQLite's result codes for a file that is damaged, or that is no database at all. */
const damaged = new Set([11, 26]);
const busy = 5;

/** One connection to a SQLite file. Every failure of the file comes out as a `TielineError` that says which file and why. */
export class EmbeddedDatabase {
  readonly file: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** `waitMs`: how long to wait for another connection's transaction to end. */
  constructor(file: string, { readOnly = false, waitMs = 10_000 } = {}) {
    this.file = file;
    this.#connection = this.#checked(() => new DatabaseSync(file, { readOnly, timeout: waitMs }));
  }

  /** Several statements without parameters or results. */
  execute(sql: string): void {
    this.#checked(() => this.#connection.exec(sql));
  }

  run(sql: string, ...parameters: SQLInputValue[]): void {
    this.#checked(() => this.#statement(sql).run(...parameters));
  }

  all<Row>(sql: string, ...parameters: SQLInputValue[]): Row[] {
    return this.#checked(() => this.#statement(sql).all(...parameters)) as Row[];
  }

  first<Row>(sql: string, ...parameters: SQLInputValue[]): Row | undefined {
    return this.#checked(() => this.#statement(sql).get(...parameters)) as Row | undefined;
  }

  /** All of `work` or nothing of it. Takes the write lock first, so that what it reads is still so when it writes. */
  transaction<Result>(work: () => Result): Result {
    this.execute("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.execute("COMMIT");
      return result;
    } catch (error) {
      // A failure such as a full disk has ended the transaction already.
      if (this.#connection.isTransaction) this.execute("ROLLBACK");
      throw error;
    }
  }

  /** Tries to take the whole file for this connection; false when another one has it. The system gives it back when the process dies. */
  tryToSeize(): boolean {
    try {
      this.#connection.exec("BEGIN EXCLUSIVE");
      return true;
    } catch (error) {
      if (resultCode(error) === busy) return false;
      throw this.#explained(error);
    }
  }

  /** What the file holds is not what Tieline writes. */
  corrupt(reason: string): TielineError {
    return new TielineError("store_corrupt", { where: this.file, reason });
  }

  close(): void {
    if (this.#connection.isOpen) this.#connection.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #checked<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  #explained(error: unknown): unknown {
    const code = resultCode(error);
    if (code === undefined || !(error instanceof Error)) return error;
    const meaning: ErrorCode = damaged.has(code) ? "store_corrupt" : "store_unreachable";
    return new TielineError(meaning, { where: this.file, reason: error.message }, { cause: error });
  }
}

/** SQLite's primary result code, or undefined when the error is none of SQLite's. */
function resultCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : undefined;
}
