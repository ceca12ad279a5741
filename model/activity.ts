import { z } from "zod";
import { idSchema } from "./id.ts";
import { moneySchema } from "./money.ts";
import { bilingualSchema } from "./name.ts";
import { attributesSchema, organisationKinds, sizeClasses } from "./organisation.ts";
import { partialDateSchema } from "./partial-date.ts";
import { provenancesSchema } from "./provenance.ts";

/**
 * The kinds of activity, by the set of layers that they belong to. Ties come from the first three sets; what is `told`
 * (a success case, a plan) ties nobody.
 */
export const layerSets = {
  collaboration: ["consortium", "support-case", "mou", "relation"],
  contact: ["sig", "community", "event", "introduction"],
  membership: ["mini-cluster", "alliance", "committee", "expert-pool"],
  told: ["success-case", "plan"],
} as const;
export type LayerSet = keyof typeof layerSets;

export const activityKinds = [
  ...layerSets.collaboration,
  ...layerSets.contact,
  ...layerSets.membership,
  ...layerSets.told,
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** The kinds that can tie: every kind but those that are told only. */
export const tieKinds = activityKinds.filter((kind) => !(layerSets.told as readonly string[]).includes(kind));

/** Participants that a source counts without naming them: they count in the activity's size. */
const unnamedSchema = z.strictObject({
  kind: z.enum(organisationKinds).optional(),
  size: z.enum(sizeClasses).optional(),
  count: z.int().min(1),
});

/** Anything that organisations take part in. Everything that ties organisations is one. */
export const activitySchema = z.strictObject({
  type: z.literal("activity"),
  id: idSchema,
  kind: z.enum(activityKinds),
  /** In its own language. */
  name: z.string().min(1).optional(),
  names: bilingualSchema.optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  /** A SIG is part of a mini cluster; taking part in the child does not imply the parent. */
  parent: idSchema.optional(),
  /** The complex that hosts it. */
  complex: idSchema.optional(),
  programme: z.string().min(1).optional(),
  funding: moneySchema.optional(),
  status: z.string().min(1).optional(),
  outcome: z.string().min(1).optional(),
  topics: z.array(z.string()).optional(),
  /** Multiplies what the activity gives to its ties; 1 where absent. */
  weight: z.number().positive().optional(),
  /** A published head count: persons, not organisations. */
  attendance: z.int().min(0).optional(),
  unnamed: z.array(unnamedSchema).optional(),
  attributes: attributesSchema.optional(),
  provenance: provenancesSchema,
});
export type Activity = z.infer<typeof activitySchema>;
