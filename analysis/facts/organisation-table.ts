import type { Complex } from "../../model/complex.ts";
import { type Organisation, organisationKinds } from "../../model/organisation.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Grouping, OrganisationTable } from "./facts.ts";
import { groupingOf } from "./grouping.ts";
import { knownStanding } from "./known-standing.ts";
import { recordTable } from "./record-table.ts";
import { plainName, searchText } from "./searchable.ts";
import { sharedFloat64, sharedUint8 } from "./shared-arrays.ts";
import { stringColumn } from "./string-column.ts";

/** An open attribute with more distinct values than this describes organisations rather than groups them. */
const maxGroups = 200;

/** Of organisations in the order of their ids; where each complex belongs is read from the topology of `referenceDay`. */
export function organisationTable(
  organisations: readonly Organisation[],
  complexes: readonly Complex[],
  referenceDay: number,
): OrganisationTable {
  const kind = sharedUint8(organisations.length);
  const synthetic = sharedUint8(organisations.length);
  const latitude = sharedFloat64(organisations.length);
  const longitude = sharedFloat64(organisations.length);
  organisations.forEach((organisation, i) => {
    kind[i] = organisationKinds.indexOf(organisation.kind);
    synthetic[i] = Number(isSynthetic(organisation));
    latitude[i] = organisation.place?.latitude ?? Number.NaN;
    longitude[i] = organisation.place?.longitude ?? Number.NaN;
  });
  return {
    ...recordTable(organisations),
    names: stringColumn(organisations.map(plainName)),
    searchText: stringColumn(organisations.map(searchText)),
    kind,
    synthetic,
    latitude,
    longitude,
    groupings: groupingsOf(organisations, complexes, referenceDay),
  };
}

function groupingsOf(
  organisations: readonly Organisation[],
  complexes: readonly Complex[],
  referenceDay: number,
): Record<string, Grouping> {
  const standings = new Map(complexes.map((complex) => [complex.id, knownStanding(complex, referenceDay)]));
  const zoneOf = ({ complex, place }: Organisation) => standings.get(complex ?? "")?.zone ?? place?.zone;
  const hubOf = ({ complex, place }: Organisation) => {
    const standing = standings.get(complex ?? "");
    return (standing?.role === "hub" ? complex : standing?.hub) ?? place?.hub;
  };
  const entries: [string, Grouping][] = [
    ["kind", groupingOf(organisations.map(({ kind }) => kind))],
    ["size", groupingOf(organisations.map(({ size }) => size))],
    ["complex", groupingOf(organisations.map(({ complex }) => complex))],
    ["zone", groupingOf(organisations.map(zoneOf))],
    ["hub", groupingOf(organisations.map(hubOf))],
    ["country", groupingOf(organisations.map(({ place }) => place?.country))],
    ["region", groupingOf(organisations.map(({ place }) => place?.region))],
    ["city", groupingOf(organisations.map(({ place }) => place?.city))],
  ];
  const taken = new Set(entries.map(([name]) => name));
  const attributes = new Set(organisations.flatMap(({ attributes: open }) => Object.keys(open ?? {})));
  for (const name of [...attributes].sort()) {
    if (taken.has(name)) continue;
    const grouping = groupingOf(organisations.map(({ attributes: open }) => open?.[name]?.toString()));
    if (grouping.values.length <= maxGroups) entries.push([name, grouping]);
  }
  return Object.fromEntries(entries);
}
