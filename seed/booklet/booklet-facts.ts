import { z } from "zod";
import type { DatasetSettings } from "../../model/dataset.ts";
import { type Fact, type FactType, factSchema } from "../../model/fact.ts";
import activities from "./activities.json" with { type: "json" };
import complexes from "./complexes.json" with { type: "json" };
import contradictions from "./contradictions.json" with { type: "json" };
import experts from "./experts.json" with { type: "json" };
import observations from "./observations.json" with { type: "json" };
import organisations from "./organisations.json" with { type: "json" };
import participations from "./participations.json" with { type: "json" };
import schemes from "./schemes.json" with { type: "json" };
import zones from "./zones.json" with { type: "json" };

export const bookletDataset = "booklet";

export const bookletSettings: DatasetSettings = {
  title: "Industrial Complex Cluster Program of Korea: documented cases",
  titles: {
    en: "Industrial Complex Cluster Program of Korea: documented cases",
    ko: "산업단지 클러스터 사업: 기록된 사례",
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

/**
 * The documented facts of the booklet “The Industrial Complex Cluster Program of Korea” (2010): what is referred to comes
 * before what refers to it. docs/booklet.md says what is transcribed and how to read it.
 */
export function* bookletFacts(): Iterable<Fact> {
  yield* factsOf("zone", zones);
  yield* factsOf("complex", complexes);
  yield* factsOf("organisation", organisations);
  yield* factsOf("expert", experts);
  yield* factsOf("scheme", schemes);
  yield* factsOf("activity", activities);
  yield* factsOf("participation", participations);
  yield* factsOf("observation", observations);
  yield* factsOf("contradiction", contradictions.map(citedByReadings));
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
