import type { Activity } from "../../model/activity.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { Organisation } from "../../model/organisation.ts";
import { daySpan } from "../../model/partial-date.ts";
import { type Participation, roles } from "../../model/participation.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { openEnd, openStart, type ParticipationTable } from "./facts.ts";
import { sharedFloat64, sharedInt32, sharedUint8, sharedUint32 } from "./shared-arrays.ts";
import { stringColumn } from "./string-column.ts";

/** Participations as they arrive, kept as columns: a million of them as objects would not fit beside the rest. */
export class ArrivingParticipations {
  readonly organisation = new Mentions();
  readonly activity = new Mentions();
  readonly role: number[] = [];
  readonly firstDay: number[] = [];
  readonly lastDay: number[] = [];
  readonly value: number[] = [];
  readonly synthetic: number[] = [];
  readonly records: string[] = [];

  add(participation: Participation): void {
    this.organisation.add(participation.organisation);
    this.activity.add(participation.activity);
    this.role.push(roles.indexOf(participation.role));
    this.firstDay.push(participation.from === undefined ? openStart : daySpan(participation.from).first);
    this.lastDay.push(participation.to === undefined ? openEnd : daySpan(participation.to).last);
    this.value.push(participation.value ?? Number.NaN);
    this.synthetic.push(Number(isSynthetic(participation)));
    this.records.push(JSON.stringify(participation));
  }
}

/** Ids as they are mentioned, each distinct one kept once: the batches that they came in can go. */
class Mentions {
  readonly #numberOf = new Map<string, number>();
  /** Number of the id in each mention, counted in the order in which ids were first mentioned. */
  readonly #numbers: number[] = [];

  add(id: string): void {
    let number = this.#numberOf.get(id);
    if (number === undefined) {
      number = this.#numberOf.size;
      this.#numberOf.set(id, number);
    }
    this.#numbers.push(number);
  }

  /** Index in `sorted` of the id in each mention, -1 where it is not there. */
  indicesIn(sorted: readonly { readonly id: string }[]): Int32Array {
    const indexOf = new Int32Array(this.#numberOf.size).fill(-1);
    sorted.forEach(({ id }, index) => {
      const number = this.#numberOf.get(id);
      if (number !== undefined) indexOf[number] = index;
    });
    return Int32Array.from(this.#numbers, (number) => indexOf[number]);
  }
}

/** The table of the participations whose organisation and activity are there, and how many had to be left out. */
export function participationTable(
  arrived: ArrivingParticipations,
  organisations: readonly Organisation[],
  activities: readonly Activity[],
): { readonly table: ParticipationTable; readonly dangling: number } {
  const organisationOf = arrived.organisation.indicesIn(organisations);
  const activityOf = arrived.activity.indicesIn(activities);

  const present = arrived.role.keys().filter((p) => organisationOf[p] >= 0 && activityOf[p] >= 0);
  const byOrganisationFirst = groupBy(Uint32Array.from(present), organisationOf, organisations.length);
  const { order, offsets: ofActivity } = groupBy(byOrganisationFirst.order, activityOf, activities.length);
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
  const { order: byOrganisation, offsets: ofOrganisation } = groupBy(all, organisation, organisations.length);
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

/** Stable counting sort of `items` by key: their order, and where each key's items begin. */
export function groupBy(
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
