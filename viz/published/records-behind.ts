import type { PublishedTable } from "../api/client.ts";
import { kindsOfList, listOfKind } from "../state/directory-lists.ts";
import { noFilters } from "../state/no-filters.ts";
import type { UrlState } from "../state/url-state.ts";

type Side = PublishedTable["rows"][number]["key"];

/** The directory's list of the records that a figure is counted from, as narrow as the lists can be; undefined where there is none. */
export function recordsBehind(table: PublishedTable, row: Side, column: Side): Partial<UrlState> | undefined {
  const { counts } = table;
  if (counts === undefined) return undefined;
  const value = (part: string) =>
    row[table.rowParts.indexOf(part)] ?? column[table.columnParts.indexOf(part)] ?? undefined;
  const subject = value("subject");
  if (counts === "expert") return { ...noFilters, list: "experts" };
  if (counts === "complex") {
    const className = value("class") as UrlState["class"];
    return { ...noFilters, list: "complexes", class: className, zone: subject };
  }
  const list = listOfKind(counts);
  const date = value("date");
  return {
    ...noFilters,
    list,
    activityKind: kindsOfList[list].length > 1 ? counts : undefined,
    complex: subject,
    // These are counted in the year that they begin in; the others in every year that they last.
    year: begunInYear.has(counts) && date !== undefined ? Number(date) : undefined,
  };
}

const begunInYear = new Set<PublishedTable["counts"]>(["event", "support-case", "consortium"]);
