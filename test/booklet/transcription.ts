import type { Activity } from "../../model/activity.ts";
import { type Fact, type FactType, factKey, factTypes } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";

/** Everything that is transcribed. Iterating parses every record with the model's own schemas. */
export const facts: readonly Fact[] = [...bookletFacts()];

export function ofType<T extends FactType>(type: T): Extract<Fact, { type: T }>[] {
  return facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
}

export const ids = Object.fromEntries(factTypes.map((type) => [type, new Set(ofType(type).map(factKey))])) as Record<
  FactType,
  Set<string>
>;

export const organisation = (id: string) => ofType("organisation").find((one) => one.id === id) as Organisation;
export const activity = (id: string) => ofType("activity").find((one) => one.id === id) as Activity;

/** Who takes part in an activity, and in which role. */
export const participants = (id: string) =>
  Object.fromEntries(ofType("participation").flatMap((p) => (p.activity === id ? [[p.organisation, p.role]] : [])));

export const observed = (subject: string, indicator: string, date?: string) =>
  ofType("observation").find((o) => o.subject.id === subject && o.indicator === indicator && o.date === date)?.value;
