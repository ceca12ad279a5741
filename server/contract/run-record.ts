import { z } from "zod";
import { generationSchema } from "../../model/dataset.ts";
import { datasetIdSchema } from "../../model/id.ts";
import { bilingualSchema, languages } from "../../model/name.ts";
import { natures } from "../../model/provenance.ts";
import { networkSchema } from "./result.ts";

/** A media type of its own: the record of a JSON result is told apart from the result. */
export const runRecordType = "application/vnd.tieline.run-record+json";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * All that it takes to make a result again, byte for byte, and to say where it came from. It holds no time but the
 * dataset's own: the same result has the same record.
 */
export const runRecordSchema = z
  .strictObject({
    format: z.literal("tieline-run-record"),
    formatVersion: z.literal(1),
    tieline: z.strictObject({
      version: z.string(),
      code: z.string().describe("Hash of the sources that compute and write results."),
    }),
    dataset: z.strictObject({
      id: datasetIdSchema,
      version: z.int().min(1),
      title: z.string(),
      titles: bilingualSchema.optional(),
      loadedAt: z.iso.datetime(),
      yearStart: z.int().min(1).max(12),
      referenceDate: z.string().optional(),
      generated: generationSchema.optional(),
      sha256: sha256.describe("Of all its records: the same facts have the same hash, wherever they are kept."),
      sources: z
        .array(z.strictObject({ source: z.string(), nature: z.enum(natures), records: z.int().min(1) }))
        .describe("What its records come from, and how many each source speaks of."),
    }),
    analysis: z.string(),
    request: z.strictObject({
      path: z.string().startsWith("/api/v1/"),
      query: z.record(z.string(), z.string()).describe("Every parameter as used, defaults and version included."),
      body: z
        .record(z.string(), z.unknown())
        .optional()
        .describe("What was sent with it, every default included; then it is a POST of JSON."),
      mediaType: z.string(),
      language: z.enum(languages),
    }),
    seed: z.int().min(0).optional().describe("Of what chance decides; absent where it decides nothing."),
    network: networkSchema.optional().describe("What the result was computed from; absent where it is no network."),
    synthetic: z
      .number()
      .min(0)
      .max(1)
      .describe(
        "Share of the network, or without one of the dataset's organisations and activities, that is synthetic.",
      ),
    result: z.strictObject({ sha256, bytes: z.int().min(0) }),
    citation: z.strictObject({
      text: z.string().describe("To be pasted under a figure or into a bibliography."),
      software: z.string(),
      dataset: z.string(),
      methods: z.array(z.string()).describe("Where what was computed was defined: `doi:…` or a reference."),
    }),
  })
  .meta({ id: "RunRecord" });
export type RunRecord = z.infer<typeof runRecordSchema>;
