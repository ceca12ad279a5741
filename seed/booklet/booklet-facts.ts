import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { DatasetSettings } from "../../model/dataset.ts";
import { type Fact, type FactType, factSchema } from "../../model/fact.ts";

export const bookletDataset = "booklet";

export const bookletSettings: DatasetSettings = {
  title: "Cluster Program, documented",
  titles: {
    en: "Cluster Program, documented",
    ko: "클러스터 사업(기록)",
  },
  // Projects of the programme run from March to February.
  yearStart: 3,
  // When the text was written: the newest things that it tells of are plans of that month.
  referenceDate: "2010-11",
};

const cite = z
  .string()
  .regex(/^[^;]+, lines? \d+[^;]*(; [^;]+, lines? \d+[^;]*)*$/, "does not say “chapter, line N” for each place");

/** A record of the data files: a fact without its type, and where in the text it stands instead of its provenance. */
const citedSchema = z.looseObject({ cite });

/** A contradiction stands in as many places as it has readings. */
export const contradictionRecord = z
  .looseObject({ readings: z.array(z.strictObject({ value: z.string(), cite })), used: z.int() })
  .refine(({ readings, used }) => used in readings, "the reading used is not among the readings");

/** Folder of records → what they are. What is referred to comes before what refers to it. */
const folders = {
  zones: "zone",
  complexes: "complex",
  organisations: "organisation",
  schemes: "scheme",
  activities: "activity",
  participations: "participation",
  observations: "observation",
} as const satisfies Record<string, FactType>;

/**
 * The documented facts of the booklet “The Industrial Complex Cluster Program of Korea” (2010). docs/booklet.md says what
 * is transcribed and how to read it. The booklet counts its experts and names none, so there are none.
 */
export function* bookletFacts(): Iterable<Fact> {
  for (const [folder, type] of Object.entries(folders)) yield* factsOf(type, recordsIn(folder));
  yield* factsOf("contradiction", recordsIn("contradictions").map(citedByReadings));
}

/** The records of every file in a folder; a kind has a file for each chapter, or for each zone or list. */
function recordsIn(folder: string): unknown[] {
  const path = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(path)
    .sort()
    .flatMap((file) => z.array(z.unknown()).parse(JSON.parse(readFileSync(new URL(file, path), "utf8"))));
}

function citedByReadings(record: unknown) {
  const { readings, ...contradiction } = contradictionRecord.parse(record);
  return {
    ...contradiction,
    readings: readings.map((reading) => ({ value: reading.value, place: reading.cite })),
    cite: readings.map((reading) => reading.cite).join("; "),
  };
}

function* factsOf(type: FactType, records: readonly unknown[]): Iterable<Fact> {
  for (const record of records) {
    const { cite, ...fact } = citedSchema.parse(record);
    yield factSchema.parse({
      ...fact,
      type,
      provenance: [{ source: bookletDataset, place: cite, nature: "documented" }],
    });
  }
}
