import { standingOn } from "../../model/complex.ts";
import { daySpan } from "../../model/partial-date.ts";
import type { Figure } from "./published-table.ts";
import type { Tally } from "./tally.ts";
import { holds, yearSpan } from "./year-span.ts";

/** Hubs and connected complexes as they stand at the end of a date: all, of a zone, or of the zone of a headquarters. */
export function countComplexes(
  tally: Tally,
  { indicator, date, subject, dimensions = {} }: Figure,
): number | undefined {
  if (date === undefined) return undefined;
  if (indicator === "target-complexes") return complexesIn(tally, Number(date));
  const zone = subject.type === "organisation" ? zoneOf(tally, subject.id) : subject.id;
  const role = indicator === "hub-complexes" ? "hub" : "connected";
  return tally.complexes.filter((complex) => {
    const standing = standingOn(complex, daySpan(date).last);
    return (
      standing?.role === role &&
      (subject.type === "dataset" || standing.zone === zone) &&
      (dimensions.class === undefined || complex.class === dimensions.class)
    );
  }).length;
}

/** A complex belongs to the programme in a year when it stands in the topology of that year. */
function complexesIn({ complexes, facts }: Tally, year: number): number {
  return complexes.filter(({ standings = [] }) =>
    standings.some((standing) => holds(yearSpan(standing, facts.yearStart), year)),
  ).length;
}

function zoneOf(tally: Tally, organisation: string): string | undefined {
  const { codes, values } = tally.facts.organisations.groupings.zone;
  const index = tally.organisationNamed(organisation);
  return index === undefined ? undefined : values[codes[index]];
}
