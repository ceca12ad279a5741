import type { Figure } from "./published-table.ts";
import { percentOf } from "./rounded.ts";
import type { Tally } from "./tally.ts";

const employers = ["university", "institute", "support"];

/** Persons of the expert pool by the kind of their employer and by sector. */
export function countExperts(tally: Tally, { indicator, dimensions = {} }: Figure): number | undefined {
  const { employer, sector } = dimensions;
  const counted = tally.experts.filter(
    (expert) =>
      (employer === undefined || employerOf(tally, expert.employer) === employer) &&
      (sector === undefined || expert.fields?.includes(sector)),
  ).length;
  if (indicator === "experts") return counted;
  if (indicator === "expert-share") return percentOf(counted, tally.experts.length, 0);
}

function employerOf(tally: Tally, id: string | undefined): string {
  const organisation = id === undefined ? undefined : tally.organisationNamed(id);
  const kind = organisation === undefined ? "other" : tally.kindOf(organisation);
  return employers.includes(kind) ? kind : "other";
}
