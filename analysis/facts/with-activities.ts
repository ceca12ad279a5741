import type { Activity } from "../../model/activity.ts";
import { byCodeUnit } from "../../model/id.ts";
import { daySpan } from "../../model/partial-date.ts";
import { type Participation, roles } from "../../model/participation.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { activityTable } from "./activity-table.ts";
import { type Facts, openEnd, openStart, type ParticipationTable } from "./facts.ts";
import { indexOfId } from "./index-of-id.ts";
import { groupBy } from "./participation-table.ts";
import { sortById } from "./record-table.ts";
import { sharedUint32 } from "./shared-arrays.ts";
import { type StringColumn, stringAt, stringColumn } from "./string-column.ts";

type Column = StringColumn | Uint8Array | Uint32Array | Int32Array | Float64Array;

/**
 * The facts with more activities and who takes part in them, as if they had been loaded together: the same bytes as `buildFacts` makes of all. The ids
 * of the activities are new. A participation of an organisation or in an activity that is not there is counted as dangling. What does not change is
 * shared. O(activities + participations), without decoding a record.
 */
export function withActivities(facts: Facts, added: readonly Activity[], takingPart: readonly Participation[]): Facts {
  const activities = sortById([...added]);
  const table = activityTable(activities);
  const order = mergedById(facts, activities);
  const merged = mergeTables(facts.activities, table, order);
  const placeOf = new Int32Array(facts.activities.count);
  const placeOfAdded = new Int32Array(activities.length);
  order.forEach((row, place) => {
    if (row >= 0) placeOf[row] = place;
    else placeOfAdded[-1 - row] = place;
  });

  const placed = takingPart
    .map((one) => ({
      one,
      organisation: indexOfId(facts.organisations, one.organisation),
      activity: activities.findIndex(({ id }) => id === one.activity),
      record: JSON.stringify(one),
      role: roles.indexOf(one.role),
      first: one.from === undefined ? openStart : daySpan(one.from).first,
    }))
    .filter(({ organisation, activity }) => organisation >= 0 && activity >= 0)
    .sort(
      (a, b) =>
        a.activity - b.activity ||
        a.organisation - b.organisation ||
        a.role - b.role ||
        a.first - b.first ||
        byCodeUnit(a.record, b.record),
    );
  const rows = {
    count: placed.length,
    organisation: Uint32Array.from(placed, ({ organisation }) => organisation),
    activity: Uint32Array.from(placed, ({ activity }) => placeOfAdded[activity]),
    role: Uint8Array.from(placed, ({ role }) => role),
    firstDay: Int32Array.from(placed, ({ first }) => first),
    lastDay: Int32Array.from(placed, ({ one }) => (one.to === undefined ? openEnd : daySpan(one.to).last)),
    value: Float64Array.from(placed, ({ one }) => one.value ?? Number.NaN),
    synthetic: Uint8Array.from(placed, ({ one }) => Number(isSynthetic(one))),
    records: stringColumn(placed.map(({ record }) => record)),
  };
  const participations = mergeParticipations(facts, rows, merged.count, placeOf);
  return {
    ...facts,
    activities: merged,
    participations,
    dangling: facts.dangling + takingPart.length - placed.length,
  };
}

function mergedById({ activities }: Facts, added: readonly Activity[]): Int32Array {
  const order = new Int32Array(activities.count + added.length);
  let row = 0;
  let next = 0;
  for (let place = 0; place < order.length; place++) {
    const isAdded =
      next < added.length &&
      (row === activities.count || byCodeUnit(added[next].id, stringAt(activities.ids, row)) < 0);
    order[place] = isAdded ? -1 - next++ : row++;
  }
  return order;
}

function mergeParticipations(
  { participations, organisations }: Facts,
  rows: Omit<ParticipationTable, "ofActivity" | "ofOrganisation" | "byOrganisation">,
  activities: number,
  placeOf: Int32Array,
): ParticipationTable {
  const { ofActivity: _ofActivity, ofOrganisation: _of, byOrganisation: _by, ...before } = participations;
  const old = { ...before, activity: before.activity.map((activity) => placeOf[activity]) };
  // Both ascend by activity, and share none.
  const order = new Int32Array(old.count + rows.count);
  for (let place = 0, row = 0, next = 0; place < order.length; place++) {
    const isAdded = next < rows.count && (row === old.count || rows.activity[next] < old.activity[row]);
    order[place] = isAdded ? -1 - next++ : row++;
  }
  const merged = mergeTables(old, rows, order);
  const ofActivity = sharedUint32(activities + 1);
  for (const activity of merged.activity) ofActivity[activity + 1]++;
  for (let activity = 0; activity < activities; activity++) ofActivity[activity + 1] += ofActivity[activity];
  const all = Uint32Array.from({ length: merged.count }, (_, p) => p);
  const byOrganisation = groupBy(all, merged.organisation, organisations.count);
  return { ...merged, ofActivity, ofOrganisation: byOrganisation.offsets, byOrganisation: byOrganisation.order };
}

/** Every column of two tables in one order, which says for each row the row of the first table, or −1 − that of the second one. */
function mergeTables<T extends { readonly count: number }>(first: T, second: T, order: Int32Array): T {
  const columns = (Object.entries(first) as [string, unknown][]).map(([name, column]) => [
    name,
    name === "count"
      ? order.length
      : mergeColumns(column as Column, (second as Record<string, unknown>)[name] as Column, order),
  ]);
  return Object.fromEntries(columns) as T;
}

function mergeColumns(first: Column, second: Column, order: Int32Array): Column {
  if ("offsets" in first) return mergeStrings(first, second as StringColumn, order);
  const Kind = first.constructor as new (buffer: SharedArrayBuffer) => Float64Array;
  const merged = new Kind(new SharedArrayBuffer(first.BYTES_PER_ELEMENT * order.length));
  const numbers = second as Float64Array;
  for (let place = 0; place < order.length; place++)
    merged[place] = order[place] >= 0 ? first[order[place]] : numbers[-1 - order[place]];
  return merged;
}

function mergeStrings(first: StringColumn, second: StringColumn, order: Int32Array): StringColumn {
  const offsets = sharedUint32(order.length + 1);
  const bytes = new Uint8Array(new SharedArrayBuffer(first.bytes.length + second.bytes.length));
  let end = 0;
  order.forEach((row, place) => {
    const [from, index] = row >= 0 ? [first, row] : [second, -1 - row];
    bytes.set(from.bytes.subarray(from.offsets[index], from.offsets[index + 1]), end);
    end += from.offsets[index + 1] - from.offsets[index];
    offsets[place + 1] = end;
  });
  return { bytes, offsets };
}
