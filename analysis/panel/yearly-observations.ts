import type { Observation } from "../../model/observation.ts";

/** One figure of many subjects over the years, in one unit. */
export interface YearlySeries {
  /** The indicator; with its unit where the indicator comes in several. */
  readonly name: string;
  readonly unit: string;
  /** Subject and then year. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export interface YearlyObservations {
  readonly series: readonly YearlySeries[];
  /** What a cell for a subject and a year cannot hold, counted. */
  readonly leftOut: {
    readonly undated: number;
    /** Values that are words. */
    readonly text: number;
    /** Cells of tables: they say more than subject and year. */
    readonly dimensions: number;
    /** Further values of the same subject, indicator, unit and year: the first published one by id stands. */
    readonly repeated: number;
  };
}

/**
 * Observations of one type of subject as series by calendar year: numbers with a date and without dimensions. A date lies in the
 * year in which it begins. Published values stand before computed ones, then the order of ids decides. Series by name. O(n log n).
 */
export function yearlyObservations(
  observations: readonly Observation[],
  subject: Observation["subject"]["type"],
  indicators: readonly string[] | undefined,
): YearlyObservations {
  const leftOut = { undated: 0, text: 0, dimensions: 0, repeated: 0 };
  const found = new Map<string, { indicator: string; unit: string; values: Map<string, Map<number, number>> }>();
  const ordered = observations
    .filter((one) => one.subject.type === subject && (indicators?.includes(one.indicator) ?? true))
    .sort((a, b) => Number(a.basis === "computed") - Number(b.basis === "computed"));
  for (const { subject, indicator, date, dimensions, value, unit } of ordered) {
    if (date === undefined) leftOut.undated++;
    else if (typeof value !== "number") leftOut.text++;
    else if (dimensions !== undefined && Object.keys(dimensions).length > 0) leftOut.dimensions++;
    else {
      const key = JSON.stringify([indicator, unit]);
      const series = found.get(key) ?? { indicator, unit, values: new Map() };
      const years = series.values.get(subject.id) ?? new Map<number, number>();
      const year = Number(date.slice(0, 4));
      if (years.has(year)) leftOut.repeated++;
      else years.set(year, value);
      found.set(key, { ...series, values: series.values.set(subject.id, years) });
    }
  }
  const units = Map.groupBy(found.values(), ({ indicator }) => indicator);
  const series = [...found.values()].map(({ indicator, unit, values }) => {
    return { name: units.get(indicator)!.length > 1 ? `${indicator} (${unit})` : indicator, unit, values };
  });
  return { series: series.sort((a, b) => (a.name < b.name ? -1 : 1)), leftOut };
}
