import type { Facts, RecordTable } from "../../analysis/facts/facts.ts";
import type { Contradiction } from "../../model/contradiction.ts";
import type { Observation } from "../../model/observation.ts";
import { recordsOf } from "./records-of.ts";

type Subject = Observation["subject"];

const bySubject = new WeakMap<RecordTable, ReadonlyMap<string, readonly unknown[]>>();

export function observationsAbout({ observations }: Facts, subject: Subject): readonly Observation[] {
  return about(observations, subject, (record: Observation) => record.subject);
}

export function contradictionsAbout({ contradictions }: Facts, subject: Subject): readonly Contradiction[] {
  return about(contradictions, subject, (record: Contradiction) => record.about);
}

function about<T>(table: RecordTable, { type, id }: Subject, subjectOf: (record: T) => Subject): readonly T[] {
  const key = (subject: Subject) => `${subject.type} ${subject.id}`;
  const known = bySubject.get(table) ?? Map.groupBy(recordsOf<T>(table), (record) => key(subjectOf(record)));
  bySubject.set(table, known);
  return (known.get(key({ type, id })) ?? []) as readonly T[];
}
