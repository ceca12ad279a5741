import { z } from "zod";
import { complexClasses } from "./complex.ts";
import { idSchema } from "./id.ts";
import { currencySchema } from "./money.ts";
import { organisationKinds, sizeClasses } from "./organisation.ts";
import { partialDateSchema } from "./partial-date.ts";

const count = z.int().min(0).max(1000);

/** How many there have to be, both ends included; an end that is absent is open. */
const range = z.strictObject({ least: count.optional(), most: count.optional() });
export type Range = z.infer<typeof range>;

/** So many members of one of these kinds and of one of these size classes. */
const compositionSchema = range.extend({
  kinds: z.array(z.enum(organisationKinds)).min(1).optional(),
  sizes: z.array(z.enum(sizeClasses)).min(1).optional(),
});

/**
 * Rules of a support scheme about the team that it is given to, as data: whatever source states them can load them. A rule that is absent is not stated, which is
 * not the same as that there is none.
 */
export const schemeRulesSchema = z.strictObject({
  /** Members of which kinds and sizes, and how many. */
  composition: z.array(compositionSchema).min(1).optional(),
  /** Members in all. */
  members: range.optional(),
  /** Different zones that the members are in; `of`: all of them are in these. */
  zones: range.extend({ of: z.array(idSchema).min(1).optional() }).optional(),
  /** In which complexes, or complexes of which class, all companies of the team are. */
  complexes: z
    .strictObject({
      classes: z.array(z.enum(complexClasses)).min(1).optional(),
      of: z.array(idSchema).min(1).optional(),
    })
    .optional(),
  /** What a team may be given, in one currency. */
  money: z
    .strictObject({
      least: z.number().min(0).optional(),
      most: z.number().min(0).optional(),
      currency: currencySchema,
    })
    .optional(),
  /** When it can be applied for, beside the dates between which the scheme runs. */
  dates: z.strictObject({ from: partialDateSchema.optional(), to: partialDateSchema.optional() }).optional(),
  /** Who can lead: of which kinds and sizes, and with which capabilities, each in words of either language, as a team's. */
  lead: z
    .strictObject({
      kinds: z.array(z.enum(organisationKinds)).min(1).optional(),
      sizes: z.array(z.enum(sizeClasses)).min(1).optional(),
      capabilities: z.array(z.string().min(1)).min(1).optional(),
    })
    .optional(),
});
export type SchemeRules = z.infer<typeof schemeRulesSchema>;
