import type { Facts, RecordTable } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Activity } from "../../model/activity.ts";
import type { Bilingual } from "../../model/name.ts";
import type { Observation } from "../../model/observation.ts";
import type { Organisation } from "../../model/organisation.ts";
import { isSynthetic, type Provenance } from "../../model/provenance.ts";
import { participantsOf } from "./activity-item.ts";
import { complexItem } from "./complex-item.ts";
import { groupOf } from "./organisation-item.ts";

type Cells = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What a table says of one entry of a list: the record, flat, and where it comes from. `day` is that whose standings hold. */
export const listCells = {
  organisations(facts: Facts, index: number): Cells {
    const { organisations } = facts;
    const record = recordAt<Organisation>(organisations, index);
    const { id, kind, size, parent, complex, place, industries, capabilities, needs } = record;
    return {
      id,
      ...namesOf(record),
      aliases: record.aliases,
      kind,
      size,
      parent,
      complex,
      hub: groupOf(organisations.groupings.hub, index),
      zone: groupOf(organisations.groupings.zone, index),
      city: place?.city,
      region: place?.region,
      country: place?.country,
      latitude: place?.latitude,
      longitude: place?.longitude,
      industries,
      capabilities,
      needs,
      ...originOf(record),
    };
  },
  activities(facts: Facts, index: number): Cells {
    const record = recordAt<Activity>(facts.activities, index);
    const { id, kind, from, to, parent, complex, programme, funding, status, outcome, topics, attendance } = record;
    return {
      id,
      kind,
      ...namesOf(record),
      from,
      to,
      parent,
      complex,
      programme,
      funding: funding?.amount,
      currency: funding?.currency,
      status,
      outcome,
      topics,
      attendance,
      participants: participantsOf(facts, index).length,
      ...originOf(record),
    };
  },
  complexes(facts: Facts, index: number, day: number): Cells {
    const { id, name, names, standings: _, synthetic: __, ...rest } = complexItem(facts, index, day);
    const record = recordAt<{ provenance: Provenance[] }>(facts.complexes, index);
    return { id, ...namesOf({ name, names }), ...rest, ...originOf(record) };
  },
  observations({ observations }: Facts, index: number): Cells {
    const record = recordAt<Observation>(observations, index);
    const { id, subject, indicator, date, dimensions, value, unit, basis } = record;
    return {
      id,
      subject_type: subject.type,
      subject: subject.id,
      indicator,
      date,
      dimensions: Object.entries(dimensions ?? {}).map(([name, one]) => `${name}=${one}`),
      value,
      unit,
      basis,
      ...originOf(record),
    };
  },
};
export type ListName = keyof typeof listCells;

function namesOf({ name, names }: { readonly name?: string; readonly names?: Bilingual }): Cells {
  return { name, name_ko: names?.ko, name_en: names?.en };
}

function originOf(record: { readonly provenance: readonly Provenance[] }): Cells {
  return {
    synthetic: isSynthetic(record),
    source: record.provenance.map(({ source }) => source),
    place: record.provenance.map(({ place }) => place),
  };
}

function recordAt<T>({ records }: RecordTable, index: number): T {
  return JSON.parse(stringAt(records, index)) as T;
}
