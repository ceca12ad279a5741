import { byCodeUnit } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { tenantFirms } from "../../model/programme.ts";
import type { Facts } from "../facts/facts.ts";
import { allStrings } from "../facts/string-column.ts";
import { yearlyObservations } from "../panel/yearly-observations.ts";

export interface ParticipationRate {
  readonly complex: string;
  /** Companies of the network that are in the complex. */
  readonly members: number;
  /** Tenant firms as observed that year. */
  readonly firms: number;
  /** members / firms: above 1 where more take part than were counted as tenants. NaN without tenants. */
  readonly rate: number;
}

/**
 * Participation rate of complexes: companies of the network in the complex, by its tenant firms. A share. Only where an observation gives the
 * tenant firms of that year; other complexes are not in the list, which is by id. Of several observations the first published one
 * stands. What taking part means is the network's: mini clusters with `layers=mini-cluster` and a window of the year. O(organisations
 * + observations).
 *
 * Checked by hand.
 */
export function participationRates(
  { organisations: { kind, groupings }, observations }: Facts,
  organisations: Uint32Array,
  year: number,
): ParticipationRate[] {
  const records = allStrings(observations.records).map((record) => JSON.parse(record) as Observation);
  const { series } = yearlyObservations(records, "complex", [tenantFirms]);
  const company = organisationKinds.indexOf("company");
  const { codes, values } = groupings.complex;
  const members = new Map<string, number>();
  for (const organisation of organisations) {
    const complex = values[codes[organisation]];
    if (kind[organisation] === company && complex !== undefined) members.set(complex, (members.get(complex) ?? 0) + 1);
  }
  // Firms are counted, whatever word the source has for the unit.
  const observed = series.flatMap((one) =>
    [...one.values].flatMap(([complex, years]) => (years.has(year) ? [{ complex, firms: years.get(year)! }] : [])),
  );
  const first = new Map(observed.reverse().map(({ complex, firms }) => [complex, firms]));
  return [...first]
    .map(([complex, firms]) => {
      const inside = members.get(complex) ?? 0;
      return { complex, members: inside, firms, rate: firms > 0 ? inside / firms : Number.NaN };
    })
    .sort((a, b) => byCodeUnit(a.complex, b.complex));
}
