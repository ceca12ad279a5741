import { z } from "zod";
import type { DatasetSettings } from "../../model/dataset.ts";
import { type Fact, type FactType, factSchema } from "../../model/fact.ts";
import activities from "./activities.json" with { type: "json" };
import complexes from "./complexes.json" with { type: "json" };
import { contradictionObservation } from "./contradiction.ts";
import contradictions from "./contradictions.json" with { type: "json" };
import observations from "./observations.json" with { type: "json" };
import organisations from "./organisations.json" with { type: "json" };
import participations from "./participations.json" with { type: "json" };
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

/** A record of the data files: a fact without its type, and where in the text it stands instead of its provenance. */
const citedSchema = z.looseObject({
  cite: z
    .string()
    .regex(/^[^;]+, lines? \d+[^;]*(; [^;]+, lines? \d+[^;]*)*$/, "does not say “chapter, line N” for each place"),
});

/**
 * The documented facts of the booklet “The Industrial Complex Cluster Program of Korea” (2010): what is referred to comes
 * before what refers to it. docs/booklet.md says what is transcribed and how to read it.
 */
export function* bookletFacts(): Iterable<Fact> {
  yield* factsOf("zone", zones);
  yield* factsOf("complex", complexes);
  yield* factsOf("organisation", organisations);
  yield* factsOf("activity", activities);
  yield* factsOf("participation", participations);
  yield* factsOf("observation", observations);
  yield* factsOf("observation", contradictions.map(contradictionObservation));
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
