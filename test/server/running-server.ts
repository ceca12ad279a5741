import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DestinationStream, pino } from "pino";
import type { z } from "zod";
import type { DatasetSettings } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { type Settings, settingsSchema } from "../../model/settings.ts";
import { loadFacts } from "../../seed/load/load-facts.ts";
import { loadTable } from "../../seed/load/load-table.ts";
import { type AccessFile, accessFileSchema } from "../../server/access/access-file.ts";
import { problemSchema } from "../../server/contract/problem.ts";
import { type RunningServer, start } from "../../server/start.ts";
import { openStore } from "../../store/open-store.ts";

/** Rows in the native layout: three activities, five organisations, Korean and English names, one without a name. */
export const smallTable = `activity,activity_kind,activity_name,activity_from,activity_to,organisation,organisation_name,organisation_kind,country,role
a1,consortium,Molds,2019-01-01,2020-12-31,o1,한국금형,company,KR,lead
a1,consortium,Molds,2019-01-01,2020-12-31,o2,서울대학교,university,KR,participant
a1,consortium,Molds,2019-01-01,2020-12-31,o3,Delta Metals,company,DE,participant
a2,sig,Bearings,2021-03,2022-02,o1,한국금형,company,KR,participant
a2,sig,Bearings,2021-03,2022-02,o3,Delta Metals,company,DE,participant
a3,consortium,Alone,2021,2021,o4,,institute,FR,lead
`;

export interface TestServer extends RunningServer {
  readonly folder: string;
  /** Asks under /api/v1 and checks a 200 against its schema. */
  json<T extends z.ZodType>(schema: T, path: string, init?: RequestInit): Promise<z.output<T>>;
  /** Asks, and checks that the answer is a problem document. */
  problem(path: string, init?: RequestInit): Promise<z.output<typeof problemSchema>>;
  /** Loads rows into a dataset as another process would: over a connection of its own. */
  load(dataset: string, rows: string, replace?: boolean): Promise<void>;
}

/** Facts of any kind, for what the native layout does not hold. */
interface FactsOfDataset {
  readonly dataset: string;
  readonly facts: readonly Fact[];
  readonly settings: Partial<DatasetSettings>;
}

async function addFacts(settings: Settings, request: FactsOfDataset): Promise<void> {
  const store = await openStore(settings);
  try {
    const how = { source: "test", holder: "a test", now: () => new Date(), strict: true };
    await loadFacts(store, { ...request, ...how }, unwatched);
  } finally {
    await store.close();
  }
}

export async function testServer(
  options: {
    access?: z.input<typeof accessFileSchema>;
    rows?: string;
    facts?: FactsOfDataset;
    log?: DestinationStream;
    now?: () => Date;
    /** How many threads compute. */
    threads?: number;
    readOnly?: boolean;
    /** Which browser prints; a path where there is none, for a server without. */
    chromiumPath?: string;
  } = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "tieline-server-"));
  const settings = settingsSchema.parse({
    PORT: "0",
    TIELINE_DATA: folder,
    TIELINE_FIRST: "nothing",
    LOG_LEVEL: "silent",
    TIELINE_THREADS: options.threads,
    TIELINE_READ_ONLY: options.readOnly ? "true" : "false",
    CHROMIUM_PATH: options.chromiumPath,
  });
  const load = async (dataset: string, rows: string, replace = false) => {
    const file = join(folder, `${dataset}.csv`);
    await writeFile(file, rows);
    const store = await openStore(settings);
    try {
      await loadTable(
        store,
        { files: [file], dataset, mapping: "native", holder: "a test", now: () => new Date(), replace, strict: true },
        unwatched,
      );
    } finally {
      await store.close();
    }
  };
  await load("small", options.rows ?? smallTable);
  if (options.facts) await addFacts(settings, options.facts);
  const access: AccessFile | undefined = options.access && accessFileSchema.parse(options.access);
  const log = options.log ? pino({ level: "info" }, options.log) : pino({ level: "silent" });
  const server = await start({ settings, access, log, ...(options.now && { now: options.now }) });
  const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1${path}`, init);
  return {
    ...server,
    folder,
    load,
    async json(schema, path, init) {
      const response = await ask(path, init);
      const body = await response.json();
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(body)}`);
      return schema.parse(body);
    },
    async problem(path, init) {
      const response = await ask(path, init);
      if (!response.headers.get("content-type")?.startsWith("application/problem+json"))
        throw new Error(`${path} answered ${response.status} with no problem document`);
      const problem = problemSchema.parse(await response.json());
      if (problem.status !== response.status) throw new Error(`${path}: ${problem.status} in a ${response.status}`);
      return problem;
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
