import { byCodeUnit } from "../../model/id.ts";
import { daySpan } from "../../model/partial-date.ts";
import { type Participation, roles } from "../../model/participation.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { openEnd, openStart, type ParticipationTable } from "./facts.ts";
import { sharedFloat64, sharedInt32, sharedUint8, sharedUint32 } from "./shared-arrays.ts";
import { allStrings, type StringColumn, stringColumn } from "./string-column.ts";

/** Participations as they arrive, kept as columns: a million of them as objects would not fit beside the rest. */
export class ArrivingParticipations {
  readonly organisation: string[] = [];
  readonly activity: string[] = [];
  readonly role: number[] = [];
  readonly firstDay: number[] = [];
  readonly lastDay: number[] = [];
  readonly value: number[] = [];
  readonly synthetic: number[] = [];
  readonly records: string[] = [];
  readonly #seen = new Map<string, string>();

  add(participation: Participation): void {
    this.organisation.push(this.#once(participation.organisation));
    this.activity.push(this.#once(participation.activity));
    this.role.push(roles.indexOf(participation.role));
    this.firstDay.push(participation.from === undefined ? openStart : daySpan(participation.from).first);
    this.lastDay.push(participation.to === undefined ? openEnd : daySpan(participation.to).last);
    this.value.push(participation.value ?? Number.NaN);
    this.synthetic.push(Number(isSynthetic(participation)));
    this.records.push(JSON.stringify(participation));
  }

  /** One string for all mentions of an id, so that the batches that it came in can go. */
  #once(id: string): string {
    const known = this.#seen.get(id);
    if (known !== undefined) return known;
    this.#seen.set(id, id);
    return id;
  }
}

/** The table of the participations whose organisation and activity are there, and how many had to be left out. */
export function participationTable(
  arrived: ArrivingParticipations,
  organisationIds: StringColumn,
  activityIds: StringColumn,
): { readonly table: ParticipationTable; readonly dangling: number } {
  const organisationOf = indicesOf(arrived.organisation, organisationIds);
  const activityOf = indicesOf(arrived.activity, activityIds);
  const organisations = organisationIds.offsets.length - 1;
  const activities = activityIds.offsets.length - 1;

  const present = arrived.role.keys().filter((p) => organisationOf[p] >= 0 && activityOf[p] >= 0);
  const byOrganisationFirst = groupBy(Uint32Array.from(present), organisationOf, organisations);
  const { order, offsets: ofActivity } = groupBy(byOrganisationFirst.order, activityOf, activities);
  sortWithinPairs(order, organisationOf, activityOf, arrived);

  const count = order.length;
  const organisation = sharedUint32(count);
  const activity = sharedUint32(count);
  const role = sharedUint8(count);
  const firstDay = sharedInt32(count);
  const lastDay = sharedInt32(count);
  const value = sharedFloat64(count);
  const synthetic = sharedUint8(count);
  order.forEach((from, p) => {
    organisation[p] = organisationOf[from];
    activity[p] = activityOf[from];
    role[p] = arrived.role[from];
    firstDay[p] = arrived.firstDay[from];
    lastDay[p] = arrived.lastDay[from];
    value[p] = arrived.value[from];
    synthetic[p] = arrived.synthetic[from];
  });
  const all = Uint32Array.from({ length: count }, (_, p) => p);
  const { order: byOrganisation, offsets: ofOrganisation } = groupBy(all, organisation, organisations);
  const table: ParticipationTable = {
    count,
    organisation,
    activity,
    role,
    firstDay,
    lastDay,
    value,
    synthetic,
    records: stringColumn(Array.from(order, (from) => arrived.records[from])),
    ofActivity,
    ofOrganisation,
    byOrganisation,
  };
  return { table, dangling: arrived.role.length - count };
}

/** Index of each id among the sorted ids, -1 where it is not there. */
function indicesOf(ids: readonly string[], sorted: StringColumn): Int32Array {
  const index = new Map(allStrings(sorted).map((id, i) => [id, i]));
  return Int32Array.from(ids, (id) => index.get(id) ?? -1);
}

/** Stable counting sort of `items` by key: their order, and where each key's items begin. */
function groupBy(
  items: Uint32Array,
  keyOf: Int32Array | Uint32Array,
  keys: number,
): { order: Uint32Array; offsets: Uint32Array } {
  const offsets = sharedUint32(keys + 1);
  for (const item of items) offsets[keyOf[item] + 1]++;
  for (let key = 0; key < keys; key++) offsets[key + 1] += offsets[key];
  const next = offsets.slice();
  const order = sharedUint32(items.length);
  for (const item of items) order[next[keyOf[item]]++] = item;
  return { order, offsets };
}

/** Puts an organisation's several participations in one activity in order, whatever order they arrived in. */
function sortWithinPairs(
  order: Uint32Array,
  organisationOf: Int32Array,
  activityOf: Int32Array,
  { role, firstDay, records }: ArrivingParticipations,
): void {
  const samePair = (p: number, q: number) => organisationOf[p] === organisationOf[q] && activityOf[p] === activityOf[q];
  for (let begin = 0, end = 1; begin < order.length; begin = end++) {
    while (end < order.length && samePair(order[begin], order[end])) end++;
    if (end - begin > 1)
      order
        .subarray(begin, end)
        .sort((p, q) => role[p] - role[q] || firstDay[p] - firstDay[q] || byCodeUnit(records[p], records[q]));
  }
}
