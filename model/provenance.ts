import { z } from "zod";

export const natures = ["documented", "synthetic"] as const;
export type Nature = (typeof natures)[number];

/**
 * Where a record comes from. A record that several sources speak of has one entry each, the latest load last, and every
 * entry then keeps what its source claimed, so that taking one source out leaves exactly what the others said.
 */
const provenanceSchema = z.strictObject({
  /** What was read: a file's name, or `booklet`. */
  source: z.string().min(1),
  /** The place in it: `row 17`, or `IV 4.1, line 5062`. */
  place: z.string().min(1),
  nature: z.enum(natures),
  /** What this source said, present only where another source spoke of the same record. */
  claim: z.record(z.string(), z.unknown()).optional(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

export const provenancesSchema = z.array(provenanceSchema).min(1);

/** A record is documented as soon as one source documents it. */
export function isSynthetic(record: { readonly provenance: readonly Provenance[] }): boolean {
  return record.provenance.every(({ nature }) => nature === "synthetic");
}
