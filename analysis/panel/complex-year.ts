import type { Facts } from "../facts/facts.ts";
import { allStrings } from "../facts/string-column.ts";
import { summaryByGroup } from "../statistics/summary-by-group.ts";
import { observationColumns } from "./observation-columns.ts";
import type { MeasuredYear, Panel, PanelColumn } from "./panel.ts";
import type { YearlySeries } from "./yearly-observations.ts";

/**
 * One row for each complex and each year of the network, by id and year, also where nobody of it is in the network: how many of its
 * organisations are, for each measure the sum and the mean of their values in that year's network, and the complex's observations.
 * Sum and mean are over defined values, and empty where there is none. O(complexes × years × columns + n log n).
 */
export function complexYear(
  { complexes, organisations }: Facts,
  years: readonly MeasuredYear[],
  measures: readonly string[],
  series: readonly YearlySeries[],
): Panel {
  const ids = allStrings(complexes.ids);
  const rows = ids.flatMap((complex) => years.map(({ year }) => ({ complex, year })));
  const { complex: grouping } = organisations.groupings;
  const found = new Map(
    years.map(({ year, organisations: those, values }) => {
      const counted = summaryByGroup(new Float64Array(those.length), those, grouping);
      const measured = measures.map((name) => [name, byId(summaryByGroup(values[name], those, grouping))] as const);
      return [year, { counts: byId(counted), measured: new Map(measured) }];
    }),
  );
  const numbers = (name: string, what: PanelColumn["what"], read: (row: (typeof rows)[number]) => number | undefined) =>
    ({ name, what, type: "number", values: rows.map((row) => read(row) ?? null) }) as PanelColumn;
  const columns: PanelColumn[] = [
    { name: "complex", what: "unit", type: "text", values: rows.map(({ complex }) => complex) },
    numbers("year", "unit", ({ year }) => year),
    numbers(
      "organisations",
      "network",
      ({ complex, year }) => found.get(year)!.counts.get(complex)?.organisations ?? 0,
    ),
    ...measures.flatMap((name) => {
      const of = ({ complex, year }: (typeof rows)[number]) => found.get(year)!.measured.get(name)!.get(complex);
      return [
        numbers(`${name}.sum`, "measure", (row) => of(row)?.sum),
        numbers(`${name}.mean`, "measure", (row) => of(row)?.summary.mean),
      ];
    }),
  ];
  const taken = columns.map(({ name }) => name);
  const subjects = rows.map(({ complex }) => complex);
  return {
    rows: rows.length,
    columns: [
      ...columns,
      ...observationColumns(
        series,
        subjects,
        rows.map(({ year }) => year),
        taken,
      ),
    ],
  };
}

function byId(groups: ReturnType<typeof summaryByGroup>) {
  return new Map(groups.map((group) => [group.id, group]));
}
