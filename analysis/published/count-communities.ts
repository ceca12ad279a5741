import { daySpan } from "../../model/partial-date.ts";
import type { Figure } from "./published-table.ts";
import type { TalliedActivity, Tally } from "./tally.ts";

/** Small communities, or special interest groups of a complex, that are alive at a date, and who is in them. */
export function countCommunities(tally: Tally, { indicator, date, subject }: Figure): number | undefined {
  if (date === undefined) return undefined;
  const { activities, participations } = tally.facts;
  const { first, last } = daySpan(date);
  const meets = (columns: { firstDay: Int32Array; lastDay: Int32Array }, index: number) =>
    columns.firstDay[index] <= last && columns.lastDay[index] >= first;
  const kind = indicator.startsWith("sig") ? "sig" : "community";
  const groups = tally
    .activities(kind)
    .filter((group) => meets(activities, group.index))
    .filter((group) => subject.type === "dataset" || complexOf(tally, group) === subject.id);
  if (indicator === "sigs" || indicator === "small-communities") return groups.length;
  const members = groups.flatMap(({ index }) =>
    tally
      .participations(index)
      .filter((p) => meets(participations, p))
      .map((p) => participations.organisation[p]),
  );
  return new Set(members).size + groups.reduce((sum, { index }) => sum + activities.unnamed[index], 0);
}

/** A group that names no complex is where its mini cluster is. */
function complexOf(tally: Tally, { complex, parent }: TalliedActivity): string | undefined {
  if (complex !== undefined || parent === undefined) return complex;
  return tally.activities("mini-cluster").find(({ id }) => id === parent)?.complex;
}
