import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { ResultHead } from "../contract/result.ts";
import { activityItem, activityRecord } from "../directory/activity-item.ts";
import { organisationItem, organisationRecord } from "../directory/organisation-item.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import type { FoundCell } from "./find-cell.ts";

export interface RenderCellInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly head: ResultHead;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly found: Omit<FoundCell, "groups">;
  /** Group of each node. */
  readonly of: Uint32Array;
  readonly titles: readonly string[];
  readonly ids: readonly (string | undefined)[];
  readonly limit: number;
  readonly activitiesFrom: number;
  readonly organisationsFrom: number;
  readonly language: Language;
  readonly format: "json" | "csv";
}

/** What is behind a cell: as JSON a page of each list, as a table all activities and then all organisations. */
export function run(input: RenderCellInput): Uint8Array {
  const { facts, selection, head, rest, found, of, titles, ids, limit, language, format } = input;
  const { row, column, weight, activities, given, organisations, held, through } = found;
  const activityAt = (k: number) => selection.activities[activities[k]];
  const organisationAt = (k: number) => selection.organisations[organisations[k]];
  const groupOf = (k: number) => of[organisations[k]];
  if (format === "json") {
    const page = <T>(total: number, from: number, item: (k: number) => T) => ({
      total,
      from,
      items: Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, k) => item(from + k)),
    });
    const group = (g: number) => ({ id: ids[g] ?? null, title: titles[g] });
    return Buffer.from(
      JSON.stringify({
        ...head,
        ...rest,
        row: group(row),
        column: group(column),
        weight,
        activities: page(activities.length, input.activitiesFrom, (k) => ({
          activity: activityItem(facts, activityAt(k)),
          weight: given[k],
        })),
        organisations: page(organisations.length, input.organisationsFrom, (k) => ({
          organisation: organisationItem(facts, organisationAt(k)),
          isInRow: groupOf(k) === row,
          weight: held[k],
          activities: through[k],
        })),
      }),
    );
  }
  const text = new ChunkedText()
    .add(csvComments(head, { ...rest, row: titles[row], column: titles[column], weight }))
    .line(csvRow(["what", "id", "name", "group", "weight", "activities"]));
  activities.forEach((_, k) => {
    const record = activityRecord(facts, activityAt(k));
    text.line(csvRow(["activity", record.id, displayName(record, language), undefined, given[k], undefined]));
  });
  organisations.forEach((_, k) => {
    const record = organisationRecord(facts, organisationAt(k));
    const group = titles[groupOf(k)];
    text.line(csvRow(["organisation", record.id, displayName(record, language), group, held[k], through[k]]));
  });
  return text.bytes();
}
