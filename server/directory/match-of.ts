import { foldedForSearch, initialConsonants } from "../../analysis/facts/searchable.ts";
import { stringColumn } from "../../analysis/facts/string-column.ts";
import type { Bilingual } from "../../model/name.ts";
import { type Described, type Description, describingFields, type Match } from "../contract/match.ts";
import { nearNames } from "./near-names.ts";

interface Found extends Described {
  readonly id: string;
  readonly name?: string;
  readonly names?: Bilingual;
  readonly aliases?: readonly string[];
}

type Place = Omit<Match, "kind">;

/** Why a record that `search` found matches; the first that does of its names, aliases, id, and what it is described by, then initials, then what is only near. */
export function matchOf(record: Found, query: string): Match | undefined {
  const sought = foldedForSearch(query);
  if (sought === "") return undefined;
  const called = callings(record);
  const exact = [...called, { in: "id" as const, text: record.id }, ...descriptions(record)].find(({ text }) =>
    foldedForSearch(text).includes(sought),
  );
  if (exact) return { kind: "exact", ...exact };
  const byInitials = called.find(({ text }) => initialConsonants(foldedForSearch(text)).includes(sought));
  if (byInitials) return { kind: "initials", ...byInitials };
  const near = called
    .map((place) => ({ place, how: nearNames(stringColumn([foldedForSearch(place.text)]), query).get(0) }))
    .filter(({ how }) => how !== undefined)
    .sort((a, b) => a.how! - b.how!)[0];
  return near && { kind: "near", ...near.place };
}

function callings({ name, names, aliases = [] }: Found): Place[] {
  return [
    ...[name, names?.ko, names?.en].flatMap((text) => (text === undefined ? [] : [{ in: "name" as const, text }])),
    ...aliases.map((text) => ({ in: "alias" as const, text })),
  ];
}

function descriptions(record: Found): Place[] {
  return Object.entries(describingFields).flatMap(([field, kind]: [string, Description]) =>
    (record[field as keyof Described] ?? []).map((text) => ({ in: kind, text })),
  );
}
