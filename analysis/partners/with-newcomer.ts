import type { Complex } from "../../model/complex.ts";
import { type Organisation, type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { complexNamed } from "../facts/complex-named.ts";
import { type Facts, type Grouping, type OrganisationTable, openStart } from "../facts/facts.ts";
import { type StringColumn, stringAt, stringColumn } from "../facts/string-column.ts";
import { type Known, type Memberships, placesOn } from "./known.ts";

/** Somebody who is not in the dataset yet. */
export interface NewcomerProfile {
  readonly kind: OrganisationKind;
  /** A complex of the dataset. */
  readonly complex?: string;
  readonly country?: string;
  /** What it makes or does, in its own words. */
  readonly makes?: string;
}

/**
 * The facts and what was known with one organisation more, the last one: in nothing, tied to nobody, where its complex is, with what it makes as its capability. It has no id, and stands behind
 * the order of ids, so that these are not for looking anybody up. A complex that is not there is refused. O(organisations).
 */
export function withNewcomer(facts: Facts, known: Known, newcomer: NewcomerProfile): { facts: Facts; known: Known } {
  const { organisations, complexes, participations } = facts;
  const { kind, complex, makes } = newcomer;
  const placeOfComplex =
    complex === undefined
      ? undefined
      : (JSON.parse(stringAt(complexes.records, complexNamed(facts, complex))) as Complex).place;
  const place = newcomer.country === undefined ? placeOfComplex : { ...placeOfComplex, country: newcomer.country };
  const record: Pick<Organisation, "kind" | "complex" | "place" | "capabilities"> = {
    kind,
    complex,
    place,
    capabilities: makes === undefined ? undefined : [makes],
  };
  const own: Readonly<Record<string, string | undefined>> = {
    kind,
    complex,
    country: place?.country,
    region: place?.region,
    city: place?.city,
  };
  const { groupings } = organisations;
  const table: OrganisationTable = {
    count: organisations.count + 1,
    ids: withString(organisations.ids, ""),
    records: withString(organisations.records, JSON.stringify(record)),
    names: withString(organisations.names, ""),
    searchText: withString(organisations.searchText, ""),
    kind: withOne(organisations.kind, organisationKinds.indexOf(kind)),
    synthetic: withOne(organisations.synthetic, 0),
    latitude: withOne(organisations.latitude, place?.latitude ?? Number.NaN),
    longitude: withOne(organisations.longitude, place?.longitude ?? Number.NaN),
    groupings: Object.fromEntries(
      Object.entries(groupings).map(([name, grouping]) => [name, withValue(grouping, own[name])]),
    ),
  };
  const wider: Facts = {
    ...facts,
    organisations: table,
    participations: { ...participations, ofOrganisation: withoutAny(participations.ofOrganisation) },
  };
  return {
    facts: wider,
    known: {
      ...known,
      isAsked: withOne(known.isAsked, 1),
      ties: { ...known.ties, order: known.ties.order + 1, offsets: withoutAny(known.ties.offsets) },
      tying: { ...known.tying, ofOrganisation: withoutAny(known.tying.ofOrganisation) },
      strengths: withOne(known.strengths, 0),
      groups: inNone(known.groups),
      lastBegun: withOne(known.lastBegun, openStart),
      begunLately: withOne(known.begunLately, 0),
      ...placesOn(wider, known.day),
    },
  };
}

function inNone(memberships: Memberships): Memberships {
  return { ...memberships, ofOrganisation: withoutAny(memberships.ofOrganisation) };
}

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

function withOne<T extends Column>(column: T, value: number): T {
  const longer = new (column.constructor as new (length: number) => T)(column.length + 1);
  longer.set(column);
  longer[column.length] = value;
  return longer;
}

/** Where each one's begin, and the last one's end, with one more who has none. */
function withoutAny(offsets: Uint32Array): Uint32Array {
  return withOne(offsets, offsets[offsets.length - 1]);
}

function withValue({ codes, values }: Grouping, value: string | undefined): Grouping {
  const code = value === undefined ? -1 : values.indexOf(value);
  const isNew = value !== undefined && code < 0;
  return { codes: withOne(codes, isNew ? values.length : code), values: isNew ? [...values, value] : values };
}

function withString({ bytes, offsets }: StringColumn, value: string): StringColumn {
  const added = stringColumn([value]).bytes;
  const longer = new Uint8Array(bytes.length + added.length);
  longer.set(bytes);
  longer.set(added, bytes.length);
  return { bytes: longer, offsets: withOne(offsets, longer.length) };
}
