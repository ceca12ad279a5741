import { z } from "zod";
import { activitySchema } from "./activity.ts";
import { complexSchema } from "./complex.ts";
import { contradictionSchema } from "./contradiction.ts";
import { expertSchema } from "./expert.ts";
import { observationSchema } from "./observation.ts";
import { organisationSchema } from "./organisation.ts";
import { type Participation, participationSchema } from "./participation.ts";
import { schemeSchema } from "./scheme.ts";
import { zoneSchema } from "./zone.ts";

/** One record of a dataset's body. A version of a dataset is a set of facts with distinct (type, key). */
export const factSchema = z.discriminatedUnion("type", [
  zoneSchema,
  complexSchema,
  organisationSchema,
  expertSchema,
  schemeSchema,
  activitySchema,
  participationSchema,
  observationSchema,
  contradictionSchema,
]);
export type Fact = z.infer<typeof factSchema>;
export type FactType = Fact["type"];

/** In the order in which a version is written and read: what is referred to comes before what refers to it. */
export const factTypes = [
  "zone",
  "complex",
  "organisation",
  "expert",
  "scheme",
  "activity",
  "participation",
  "observation",
  "contradiction",
] as const satisfies readonly FactType[];

/** Unit separator: it cannot stand in an id, so composed keys cannot collide. */
const separator = "\u001f";

export function factKey(fact: Fact): string {
  return fact.type === "participation" ? participationKey(fact) : fact.id;
}

/** A participation has no id of its own: it is one organisation in one activity in one role from one date on. */
export function participationKey({
  organisation,
  activity,
  role,
  from,
}: Pick<Participation, "organisation" | "activity" | "role" | "from">): string {
  return [activity, organisation, role, from ?? ""].join(separator);
}
