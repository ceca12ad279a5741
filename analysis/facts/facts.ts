import type { StringColumn } from "./string-column.ts";

/**
 * One version of a dataset in memory: columns over integers, immutable, all arrays in shared memory, so that a worker is
 * handed the whole without a copy. Organisations and activities are numbered by the code-unit order of their ids;
 * participations by activity, then organisation, role and start.
 */
export interface Facts {
  readonly dataset: string;
  readonly version: number;
  /** Month in which the dataset's years begin. */
  readonly yearStart: number;
  /** The day from which ages are counted when a window has no end. */
  readonly referenceDay: number;
  readonly organisations: OrganisationTable;
  readonly activities: ActivityTable;
  readonly participations: ParticipationTable;
  /** Participations left out because their organisation or activity is not in this version. */
  readonly dangling: number;
  /** Zones, complexes, experts, observations, schemes and contradictions as records (JSON), in the order of their ids. */
  readonly zones: RecordTable;
  readonly complexes: RecordTable;
  readonly experts: RecordTable;
  readonly observations: RecordTable;
  readonly schemes: RecordTable;
  readonly contradictions: RecordTable;
}

/** Records kept as JSON and decoded only when one is looked at. */
export interface RecordTable {
  readonly count: number;
  readonly ids: StringColumn;
  readonly records: StringColumn;
}

export interface OrganisationTable extends RecordTable {
  /** The name to show when no language is asked for; empty where there is none. */
  readonly names: StringColumn;
  /** Name, names and aliases, lower-cased and NFKC, one line each: what search reads. */
  readonly searchText: StringColumn;
  /** Index into `organisationKinds`. */
  readonly kind: Uint8Array;
  readonly synthetic: Uint8Array;
  /** NaN where unknown. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** What can group organisations: kind, size, complex, zone, hub, country, region, city, and open attributes by their name. */
  readonly groupings: Readonly<Record<string, Grouping>>;
}

/** A partition of the organisations: `codes[i]` is an index into `values`, or -1 where organisation i has no value. */
export interface Grouping {
  readonly codes: Int32Array;
  /** In code-unit order. */
  readonly values: readonly string[];
}

export interface ActivityTable extends RecordTable {
  readonly names: StringColumn;
  readonly searchText: StringColumn;
  /** Index into `activityKinds`. */
  readonly kind: Uint8Array;
  readonly synthetic: Uint8Array;
  /** First day of the start and last day of the end, both as wide as the dates are known; `openStart` and `openEnd` where missing. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly weight: Float64Array;
  /** Participants counted without being named. */
  readonly unnamed: Uint32Array;
}

export interface ParticipationTable {
  readonly count: number;
  readonly organisation: Uint32Array;
  readonly activity: Uint32Array;
  /** Index into `roles`. */
  readonly role: Uint8Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Strength stated by a relation; NaN where none is stated. */
  readonly value: Float64Array;
  readonly synthetic: Uint8Array;
  readonly records: StringColumn;
  /** Participations of activity a: `ofActivity[a]` to `ofActivity[a + 1]`. */
  readonly ofActivity: Uint32Array;
  /** Participations of organisation i: `byOrganisation` from `ofOrganisation[i]` to `ofOrganisation[i + 1]`. */
  readonly ofOrganisation: Uint32Array;
  readonly byOrganisation: Uint32Array;
}

/** Days that stand for a missing start and a missing end. */
export const openStart = -(2 ** 31);
export const openEnd = 2 ** 31 - 1;
