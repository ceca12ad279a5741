import { z } from "zod";
import { idSchema } from "./id.ts";
import { bilingualSchema } from "./name.ts";
import { attributesSchema } from "./organisation.ts";
import { partialDateSchema } from "./partial-date.ts";
import { provenancesSchema } from "./provenance.ts";
import { schemeRulesSchema } from "./scheme-rules.ts";

/** What companies can be given, on which way a difficulty is solved, and by what a body is judged. */
export const schemeKinds = ["support", "route", "evaluation"] as const;

/** A part of a scheme: a step of a route, or what an evaluation looks at. */
export const schemePartSchema = z.strictObject({
  id: idSchema,
  names: bilingualSchema,
  /** The part that this one belongs to. */
  parent: idSchema.optional(),
  /** Percent of the whole scheme. */
  weight: z.number().min(0).max(100).optional(),
  /** Who does it or judges it, in the source's words. */
  agent: z.string().min(1).optional(),
});

/** A rule by which things are done in a programme: a support scheme, a route of solving a difficulty, an evaluation scheme. */
export const schemeSchema = z.strictObject({
  type: z.literal("scheme"),
  id: idSchema,
  kind: z.enum(schemeKinds),
  name: z.string().min(1).optional(),
  names: bilingualSchema.optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  /** The scheme that this one is a part of. */
  parent: idSchema.optional(),
  /** The schemes that took its place. */
  successors: z.array(idSchema).optional(),
  /** What kind of difficulty it is for. */
  fields: z.array(z.string()).optional(),
  parts: z.array(schemePartSchema).optional(),
  /** Who can be given it. What is not among them is not stated. */
  rules: schemeRulesSchema.optional(),
  attributes: attributesSchema.optional(),
  provenance: provenancesSchema,
});
export type Scheme = z.infer<typeof schemeSchema>;
