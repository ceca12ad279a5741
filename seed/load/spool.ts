import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Fact, type FactType, factKey, factTypes } from "../../model/fact.ts";
import type { Claim } from "../table/claim.ts";

/** How often one distinct claim was made by one source, and where first. */
export interface Counted {
  readonly body: string;
  readonly source: number;
  readonly line: number;
  /** Where the line is not the place that provenance names. */
  readonly place: string | null;
  readonly count: number;
}

/** Everything known of one key: the record of the version that is current, and what this load's rows say. */
export interface Group {
  readonly type: FactType;
  readonly key: string;
  readonly base: string | undefined;
  readonly claims: readonly Counted[];
}

/** A row whose participation names something unknown. */
export interface Dangling {
  readonly source: number;
  readonly line: number;
  readonly place: string | null;
  readonly column: number;
  readonly type: "organisation" | "activity";
  readonly id: string;
}

/** Claims counted in memory before they are written; rows nearby mostly speak of the same records. */
const heldInMemory = 20_000;

/** Participations looked at between two looks at whether to go on. */
const participationsPerLook = 20_000;

const participation = factTypes.indexOf("participation");
const organisation = factTypes.indexOf("organisation");
const activity = factTypes.indexOf("activity");

interface Pending {
  readonly source: number;
  readonly line: number;
  readonly place: string | null;
  count: number;
}

type Entry = Omit<Counted, "source"> & { readonly type: number; readonly key: string; readonly source: number | null };

/**
 * What a load has read, on disk until it is settled, so that memory does not grow with the rows: a nameless temporary
 * SQLite database, which the system removes when it is closed or its process dies.
 */
export class Spool {
  readonly #database: DatabaseSync;
  readonly #insertClaim: StatementSync;
  readonly #insertBase: StatementSync;
  readonly #pending = new Map<Claim, Pending>();
  #claims = 0;
  #bases = 0;

  constructor() {
    this.#database = new DatabaseSync("");
    this.#database.exec(`
      PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF;
      PRAGMA temp_store = FILE;
      PRAGMA cache_size = -32768;
      CREATE TABLE claim (type INTEGER, key TEXT, source INTEGER, body TEXT, row INTEGER, line INTEGER, place TEXT,
        count INTEGER, organisation_column INTEGER, activity_column INTEGER,
        PRIMARY KEY (type, key, source, body, row)) WITHOUT ROWID;
      CREATE TABLE base (type INTEGER, key TEXT, record TEXT, survives INTEGER, PRIMARY KEY (type, key)) WITHOUT ROWID;
      BEGIN;
    `);
    this.#insertClaim = this.#database.prepare(
      `INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET count = count + excluded.count, line = min(line, excluded.line)`,
    );
    this.#insertBase = this.#database.prepare("INSERT INTO base VALUES (?, ?, ?, ?)");
  }

  /** How many entries `groups` will go through. */
  get size(): number {
    return this.#claims + this.#pending.size + this.#bases;
  }

  /** `rowwise` keeps each row's claims apart, so that a row can still be taken out. */
  add(claims: readonly Claim[], source: number, line: number, place: string | null, rowwise: boolean): void {
    for (const claim of claims) {
      const known = rowwise ? undefined : this.#pending.get(claim);
      if (known?.source === source) known.count++;
      else {
        const pending = { source, line, place, count: 1 };
        // Each participation is said once, as a rule.
        if (rowwise || claim.type === "participation") this.#insert(claim, pending, rowwise ? line : 0);
        else this.#hold(claim, pending);
      }
    }
  }

  /** `survives`: whether sources that are not being replaced speak of the fact. */
  addBase(fact: Fact, survives: boolean): void {
    this.#bases++;
    this.#insertBase.run(factTypes.indexOf(fact.type), factKey(fact), JSON.stringify(fact), survives ? 1 : 0);
  }

  /**
   * Takes out the rows whose participations name an organisation or an activity that neither this load nor what survives
   * of the base knows, and tells of each. Taking one out may leave others without what they name. `look` is called every so often: the
   * database does not stop in the midst of a statement.
   */
  *takeDangling(look: () => void): Generator<Dangling> {
    this.#flush();
    const stretches = this.#stretchesOfParticipations();
    this.#database.exec(
      'CREATE TABLE dangling (source INTEGER, line INTEGER, place TEXT, "column" INTEGER, type TEXT, id TEXT, PRIMARY KEY (source, line))',
    );
    const find = (field: "organisation" | "activity", type: number) =>
      this.#database.prepare(`
      INSERT OR IGNORE INTO dangling
      SELECT source, line, place, ${field}_column, '${field}', body ->> '${field}' FROM claim
      WHERE type = ${participation} AND key > ? AND key <= ?
        AND NOT EXISTS (SELECT 1 FROM claim known WHERE known.type = ${type} AND known.key = claim.body ->> '${field}')
        AND NOT EXISTS (SELECT 1 FROM base known WHERE survives AND known.type = ${type} AND known.key = claim.body ->> '${field}')`);
    const searches = [find("organisation", organisation), find("activity", activity)];
    for (;;) {
      this.#database.exec("DELETE FROM dangling");
      for (const search of searches)
        for (const { after, until } of stretches) {
          look();
          search.run(after, until);
        }
      let found = false;
      for (const row of this.#database.prepare("SELECT * FROM dangling ORDER BY source, line").iterate()) {
        found = true;
        yield row as unknown as Dangling;
      }
      if (!found) return;
      // Made only for whoever needs it: most loads have nothing dangling.
      this.#database.exec(`
        CREATE INDEX IF NOT EXISTS claim_line ON claim (source, line);
        DELETE FROM claim WHERE (source, line) IN (SELECT source, line FROM dangling)`);
      look();
    }
  }

  /** The keys of participations in stretches of much the same length. */
  #stretchesOfParticipations(): { readonly after: string; readonly until: string }[] {
    const key = (sql: string, ...parameters: string[]) =>
      this.#database.prepare(`SELECT ${sql}`).get(...parameters)?.key as string | null | undefined;
    const stretches = [];
    const last = key(`max(key) AS key FROM claim WHERE type = ${participation}`) ?? "";
    const far = `key FROM claim WHERE type = ${participation} AND key > ? ORDER BY key LIMIT 1 OFFSET ${participationsPerLook}`;
    for (let after = ""; after < last; after = stretches.at(-1)!.until)
      stretches.push({ after, until: key(far, after) ?? last });
    return stretches;
  }

  /** Everything read, key by key, types in the order of `factTypes`. */
  *groups(): Generator<Group> {
    this.#flush();
    const rows = this.#database
      .prepare(
        `SELECT type, key, record AS body, NULL AS source, 0 AS line, NULL AS place, 0 AS count FROM base
         UNION ALL SELECT type, key, body, source, line, place, count FROM claim ORDER BY type, key`,
      )
      .iterate() as IterableIterator<Entry>;
    let group: { type: number; key: string; base: string | undefined; claims: Counted[] } | undefined;
    for (const { type, key, body, source, line, place, count } of rows) {
      if (group === undefined || group.key !== key || group.type !== type) {
        if (group) yield { ...group, type: factTypes[group.type] };
        group = { type, key, base: undefined, claims: [] };
      }
      if (source === null) group.base = body;
      else group.claims.push({ body, source, line, place, count });
    }
    if (group) yield { ...group, type: factTypes[group.type] };
  }

  /** The base's facts that stand before a key (all where there is none), in the order of `groups`. */
  *baseBefore(until: Pick<Group, "type" | "key"> | undefined): Generator<Fact> {
    const type = until === undefined ? factTypes.length : factTypes.indexOf(until.type);
    const rows = this.#database
      .prepare("SELECT record FROM base WHERE type < ?1 OR (type = ?1 AND key < ?2) ORDER BY type, key")
      .iterate(type, until?.key ?? "");
    for (const { record } of rows) yield JSON.parse(String(record)) as Fact;
  }

  close(): void {
    this.#database.close();
  }

  /** A table makes the same claim by handing over the same object. */
  #hold(claim: Claim, pending: Pending): void {
    if (this.#pending.size >= heldInMemory || this.#pending.has(claim)) this.#flush();
    this.#pending.set(claim, pending);
  }

  #flush(): void {
    for (const [claim, pending] of this.#pending) this.#insert(claim, pending, 0);
    this.#pending.clear();
  }

  /** `row` keeps equal claims of different rows apart. */
  #insert(claim: Claim, { source, line, place, count }: Pending, row: number): void {
    const { type, key, body, organisationColumn = 1, activityColumn = 1 } = claim;
    const number = factTypes.indexOf(type);
    this.#claims++;
    this.#insertClaim.run(number, key, source, body, row, line, place, count, organisationColumn, activityColumn);
  }
}
