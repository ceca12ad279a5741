import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type RecordShape, type Session } from "neo4j-driver";
import { TielineError } from "../../model/tieline-error.ts";

export interface Neo4jLogin {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** What one unit of work may do. */
export interface Transaction {
  run<Row extends RecordShape>(query: string, parameters?: Parameters): Promise<Row[]>;
}

/** How long the server lets one unit of work run, and one whole body be read. */
const timeoutMs = 60_000;
const streamTimeoutMs = 600_000;
/** How long a ping waits: a server that takes the connection and then says nothing is not reachable either. */
const pingTimeoutMs = 5_000;

/** The driver with our habits: a session per unit of work, retried where that helps, timeouts, errors from the registry. */
export class Neo4jConnection {
  readonly uri: string;
  readonly #driver: Driver;
  readonly #login: Neo4jLogin;

  constructor(login: Neo4jLogin) {
    this.uri = login.uri;
    this.#login = login;
    try {
      this.#driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
        disableLosslessIntegers: true,
        connectionTimeout: 5_000,
        connectionAcquisitionTimeout: 10_000,
        fetchSize: 5_000,
        userAgent: "tieline",
      });
    } catch (error) {
      throw new TielineError("store_unreachable", { where: login.uri, reason: String(error) }, { cause: error });
    }
  }

  async ping(): Promise<void> {
    const { promise: silence, reject } = Promise.withResolvers<never>();
    const reason = `no answer within ${pingTimeoutMs / 1000} seconds`;
    const timer = setTimeout(
      () => reject(new TielineError("store_unreachable", { where: this.uri, reason })),
      pingTimeoutMs,
    );
    const answer = this.#checked(() => this.#driver.getServerInfo({ database: this.#login.database }));
    try {
      await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
      // Whichever of the two comes too late is nobody's concern.
      answer.catch(() => {});
    }
  }

  /** Reads within one transaction. May run `work` several times. */
  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inSession((session) =>
      session.executeRead((transaction) => work(plain(transaction)), { timeout: timeoutMs }),
    );
  }

  /** All of `work` or nothing of it. May run it several times, the last time possibly after it had taken effect. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inSession((session) =>
      session.executeWrite((transaction) => work(plain(transaction)), { timeout: timeoutMs }),
    );
  }

  /** The rows of one query as they come, in lists of `size`. */
  async *stream<Row extends RecordShape>(query: string, parameters: Parameters, size: number): AsyncGenerator<Row[]> {
    const session = this.#session(neo4j.session.READ);
    try {
      let rows: Row[] = [];
      for await (const record of session.run<Row>(query, parameters, { timeout: streamTimeoutMs })) {
        rows.push(record.toObject());
        if (rows.length < size) continue;
        yield rows;
        rows = [];
      }
      if (rows.length > 0) yield rows;
    } catch (error) {
      throw this.#explained(error);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(defaultAccessMode: "READ" | "WRITE"): Session {
    return this.#driver.session({
      database: this.#login.database,
      defaultAccessMode,
      // In a cluster, what one session wrote the next one sees.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
  }

  #inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#checked(async () => {
      const session = this.#session(neo4j.session.WRITE);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  async #checked<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  #explained(error: unknown): unknown {
    if (!(error instanceof Neo4jError)) return error;
    const { uri: where, user } = this.#login;
    if (error.code.startsWith("Neo.ClientError.Security."))
      return new TielineError("store_refused_login", { where, user }, { cause: error });
    // What the server says of a query is our fault, and no reason to wait for it to come back.
    const away =
      !/^Neo\.(ClientError|DatabaseError)\./.test(error.code) ||
      /DatabaseNotFound|TransactionTimedOut/.test(error.code);
    return away ? new TielineError("store_unreachable", { where, reason: error.message }, { cause: error }) : error;
  }
}

function plain(transaction: ManagedTransaction): Transaction {
  return {
    run: async <Row extends RecordShape>(query: string, parameters: Parameters = {}) => {
      const { records } = await transaction.run<Row>(query, parameters);
      return records.map((record) => record.toObject());
    },
  };
}
