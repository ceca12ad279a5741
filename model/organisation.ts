import { z } from "zod";
import { idSchema } from "./id.ts";
import { bilingualSchema } from "./name.ts";
import { placeSchema } from "./place.ts";
import { provenancesSchema } from "./provenance.ts";

export const organisationKinds = [
  "company",
  "university",
  "institute",
  "government",
  "support",
  "agency",
  "association",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const sizeClasses = ["micro", "small", "medium", "large"] as const;

/** A value of an open attribute. Attributes with few distinct values can group organisations. */
const attributeSchema = z.union([z.string(), z.number(), z.boolean()]);
export const attributesSchema = z.record(z.string().min(1), attributeSchema);

/** A legal body, or a site, laboratory or branch of one (`parent`); analyses choose the level. */
export const organisationSchema = z.strictObject({
  type: z.literal("organisation"),
  id: idSchema,
  /** In its own language. May be missing: half of H2020's organisations have only an id. */
  name: z.string().min(1).optional(),
  names: bilingualSchema.optional(),
  aliases: z.array(z.string()).optional(),
  kind: z.enum(organisationKinds),
  size: z.enum(sizeClasses).optional(),
  parent: idSchema.optional(),
  complex: idSchema.optional(),
  place: placeSchema.optional(),
  industries: z.array(z.string()).optional(),
  capabilities: z.array(z.string()).optional(),
  needs: z.array(z.string()).optional(),
  /** Scheme → identifier: `business-registration`, `pic`, `ror`, `vat` … */
  identifiers: z.record(z.string().min(1), z.string().min(1)).optional(),
  attributes: attributesSchema.optional(),
  provenance: provenancesSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
