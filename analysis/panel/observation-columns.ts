import type { PanelColumn } from "./panel.ts";
import type { YearlySeries } from "./yearly-observations.ts";

/** A column for each series, parallel to subjects and years. One that is called like a column that is there says what it is. */
export function observationColumns(
  series: readonly YearlySeries[],
  subjects: readonly string[],
  years: readonly number[],
  taken: readonly string[],
): PanelColumn[] {
  return series.map(({ name, unit, values }) => ({
    name: taken.includes(name) ? `observation ${name}` : name,
    what: "observation",
    type: "number",
    unit,
    values: subjects.map((subject, row) => values.get(subject)?.get(years[row]) ?? null),
  }));
}
