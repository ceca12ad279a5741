import type { DatasetSettings } from "../../model/dataset.ts";
import { datasetIdSchema } from "../../model/id.ts";
import type { LoadReport } from "../../model/load-report.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Staging, Store } from "../../store/store.ts";
import { sameValue } from "./body.ts";
import { mergeSpool, nothingMerged } from "./merge-spool.ts";
import { Refusals } from "./refusals.ts";
import type { Source } from "./spoken.ts";
import { Spool } from "./spool.ts";
import { VersionWriter } from "./version-writer.ts";

export interface LoadRequest {
  readonly dataset: string;
  /** What is not given stays as it is; a new dataset is called by its id, and its years begin in January. */
  readonly settings?: Partial<DatasetSettings>;
  /** Who loads, in words, for whoever is refused meanwhile. */
  readonly holder: string;
  readonly now: () => Date;
  /** Takes out what the sources said in earlier loads. */
  readonly replace?: boolean;
  /** Refuses everything on the first bad row. */
  readonly strict?: boolean;
}

/** What has been read into the spool. */
export interface Filled {
  readonly sources: readonly Source[];
  readonly mapping: string;
  readonly rows: number;
  /** Source → encoding, where text was decoded. */
  readonly encodings?: Readonly<Record<string, string>>;
  /** Whether participations may name what is not in this load. */
  readonly refers: boolean;
}

/** Reads into the spool and counts refusals; everything else is the same for whatever is loaded. */
export type Fill = (spool: Spool, refusals: Refusals, progress: Progress) => Promise<Filled>;

/** Share of the progress that reading takes. */
const readingShare = 0.6;

/**
 * One load: reads under the dataset's lock, settles what the rows say, merges it into the version that is current, and makes
 * the result current, or keeps the version where nothing changes. Whatever fails, the version that was stays.
 */
export async function runLoad(store: Store, request: LoadRequest, fill: Fill, progress: Progress): Promise<LoadReport> {
  const { dataset } = request;
  const started = request.now();
  refuseBadId(dataset);
  const staging = await store.stage(dataset, request.holder);
  const spool = new Spool();
  const look = () => progress.checkCancelled();
  try {
    const refusals = new Refusals(request.strict === true);
    const filled = await fill(spool, refusals, stretch(progress, 0, readingShare));
    const replaced = new Set(request.replace ? filled.sources.map(({ name }) => name) : []);
    await readBase(store, dataset, staging, replaced, spool, progress);
    if (filled.refers) refuseDangling(spool, refusals, filled.sources, look);
    const accepted = filled.rows - refusals.count;

    const base = (await store.versions()).find((kept) => kept.dataset === dataset && kept.version === staging.base);
    const settings = { title: dataset, yearStart: 1, ...base?.settings, ...withoutUndefined(request.settings ?? {}) };
    const writer = new VersionWriter(staging, spool, look);
    const merging = stretch(progress, readingShare, 1);
    const merged = accepted > 0 ? await mergeSpool(spool, writer, filled.sources, replaced, merging) : nothingMerged;
    if (accepted > 0 && !sameValue(settings, base?.settings)) await writer.differFrom(undefined);
    await writer.flush();

    const outcome = accepted === 0 ? "refused" : writer.differs ? "loaded" : "unchanged";
    const finished = request.now();
    const report: LoadReport = {
      dataset,
      sources: [...new Set(filled.sources.map(({ name }) => name))],
      ...(filled.encodings && { encodings: { ...filled.encodings } }),
      mapping: filled.mapping,
      outcome,
      rows: { read: filled.rows, accepted, refused: refusals.count },
      refusals: refusals.list(),
      ...merged,
      changes: writer.changes,
      seconds: Math.max(0, (finished.getTime() - started.getTime()) / 1000),
      ...withoutUndefined({ version: outcome === "loaded" ? staging.version : staging.base }),
    };
    // A version's report says how it was made: a load that made none leaves it.
    if (outcome !== "loaded") await staging.abandon();
    else await staging.commit({ settings, counts: writer.counts, loadedAt: finished.toISOString(), report });
    progress.report(1);
    return report;
  } catch (error) {
    await staging.abandon();
    throw error;
  } finally {
    spool.close();
  }
}

async function readBase(
  store: Store,
  dataset: string,
  { base }: Staging,
  replaced: ReadonlySet<string>,
  spool: Spool,
  progress: Progress,
): Promise<void> {
  if (base === undefined) return;
  for await (const batch of store.read(dataset, base)) {
    progress.checkCancelled();
    for (const fact of batch)
      spool.addBase(
        fact,
        fact.provenance.some(({ source }) => !replaced.has(source)),
      );
  }
}

function refuseDangling(spool: Spool, refusals: Refusals, sources: readonly Source[], look: () => void): void {
  for (const { source, line, place, column, type, id } of spool.takeDangling(look))
    refusals.add(
      `${sources[source].name}:${place ?? `${line}:${column}`}`,
      new TielineError("reference_unknown", { type, id }),
    );
}

function refuseBadId(dataset: string): void {
  const { error } = datasetIdSchema.safeParse(dataset);
  if (error)
    throw new TielineError("parameter_invalid", { name: "dataset", value: dataset, reason: error.issues[0].message });
}

function withoutUndefined<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
