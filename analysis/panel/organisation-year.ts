import { organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { observationColumns } from "./observation-columns.ts";
import type { MeasuredYear, Panel, PanelColumn } from "./panel.ts";
import type { YearlySeries } from "./yearly-observations.ts";

/**
 * One row for each organisation and year in which it is in the network or has an observation, by id and year: what it is, the
 * values of the measures in that year's network, and its observations. A measure is empty in a year in which the organisation is
 * not in the network, or for which it is undefined. Years outside the network's are not there. O(rows × columns).
 */
export function organisationYear(
  { organisations }: Facts,
  years: readonly MeasuredYear[],
  measures: readonly string[],
  series: readonly YearlySeries[],
): Panel {
  const indexOf = new Map(Array.from({ length: organisations.count }, (_, i) => [stringAt(organisations.ids, i), i]));
  const yearsOf = new Map<number, Set<number>>();
  const see = (organisation: number, year: number) =>
    yearsOf.set(organisation, (yearsOf.get(organisation) ?? new Set()).add(year));
  const within = new Set(years.map(({ year }) => year));
  for (const { year, organisations: those } of years) for (const organisation of those) see(organisation, year);
  for (const { values } of series)
    for (const [subject, dated] of values) {
      const organisation = indexOf.get(subject);
      if (organisation === undefined) continue;
      for (const year of dated.keys()) if (within.has(year)) see(organisation, year);
    }
  // Organisations are numbered in the order of their ids.
  const rows = [...yearsOf]
    .sort(([a], [b]) => a - b)
    .flatMap(([organisation, those]) => [...those].sort((a, b) => a - b).map((year) => ({ organisation, year })));
  const nodeOf = new Map(
    years.map((one) => [one.year, { ...one, nodes: new Map(Array.from(one.organisations, (o, node) => [o, node])) }]),
  );
  const { complex, zone, country } = organisations.groupings;
  const text = (name: string, what: "unit" | "about", read: (organisation: number) => string | undefined) =>
    ({ name, what, type: "text", values: rows.map(({ organisation }) => read(organisation) || null) }) as PanelColumn;
  const grouped =
    ({ codes, values }: typeof complex) =>
    (organisation: number) =>
      values[codes[organisation]];
  const ids = rows.map(({ organisation }) => stringAt(organisations.ids, organisation));
  return {
    rows: rows.length,
    columns: [
      { name: "organisation", what: "unit", type: "text", values: ids },
      { name: "year", what: "unit", type: "number", values: rows.map(({ year }) => year) },
      text("name", "about", (organisation) => stringAt(organisations.names, organisation)),
      text("kind", "about", (organisation) => organisationKinds[organisations.kind[organisation]]),
      text("complex", "about", grouped(complex)),
      text("zone", "about", grouped(zone)),
      text("country", "about", grouped(country)),
      ...measures.map((name): PanelColumn => {
        const values = rows.map(({ organisation, year }) => {
          const one = nodeOf.get(year)!;
          const node = one.nodes.get(organisation);
          const value = node === undefined ? Number.NaN : one.values[name][node];
          return Number.isNaN(value) ? null : value;
        });
        return { name, what: "measure", type: "number", values };
      }),
      ...observationColumns(
        series,
        ids,
        rows.map(({ year }) => year),
        ["organisation", "year", "name", "kind", "complex", "zone", "country", ...measures],
      ),
    ],
  };
}
