import { z } from "zod";
import { idSchema } from "./id.ts";
import { moneySchema } from "./money.ts";
import { partialDateSchema } from "./partial-date.ts";
import { provenancesSchema } from "./provenance.ts";

/** Roles that make ties unless a request says otherwise. */
export const tieRoles = ["lead", "participant", "partner", "contractor", "third-party", "host", "observer"] as const;
/** Roles that make ties only when asked for: the agency that brokers everything would be tied to everyone. */
export const convenorRoles = ["convenor", "funder", "evaluator"] as const;
export const roles = [...tieRoles, ...convenorRoles] as const;
export type Role = (typeof roles)[number];

/** An organisation took part in an activity, in a role, from when to when. */
export const participationSchema = z.strictObject({
  type: z.literal("participation"),
  organisation: idSchema,
  activity: idSchema,
  role: z.enum(roles),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  persons: z.int().min(0).optional(),
  amount: moneySchema.optional(),
  /** The strength that a `relation` states (a survey's answer, a volume of supply); 1 where absent. */
  value: z.number().positive().optional(),
  provenance: provenancesSchema,
});
export type Participation = z.infer<typeof participationSchema>;
