import { csvRow } from "../../analysis/export/csv-row.ts";
import type { TargetItem } from "../contract/targets.ts";

const columns = [
  ...[
    "target",
    "index",
    "title",
    "layers",
    "parameters",
    "direction",
    "goal",
    "goalYear",
    "baseYear",
    "setBy",
    "setAt",
  ],
  ...["standing", "base", "newestYear", "newest", "expected", "synthetic", "problem"],
];
const columnsOfYear = ["year", "value", "complete", "activities"];

/** A row for each year of each target, with the target in every one; a target that has no year still has a row. */
export function targetsCsv(about: Readonly<Record<string, unknown>>, items: readonly TargetItem[]): Uint8Array {
  const comments = Object.entries(about).map(([name, value]) => `# ${name}: ${value}`);
  const rows = items.flatMap((item) => {
    const { id, at, by, target, title, standing, base, newest, expected, synthetic, problem } = item;
    const { index, layers, parameters, direction, value: goal, year: goalYear, baseYear } = target;
    const own = [
      ...[id, index, title, layers, JSON.stringify(parameters), direction, goal, goalYear, baseYear, by, at],
      ...[standing, base, newest?.year, newest?.value, expected, synthetic, problem?.code],
    ];
    const years = item.years.map(({ year, value, complete, activities }) => [
      year,
      value,
      String(complete),
      activities,
    ]);
    return (years.length > 0 ? years : [columnsOfYear.map(() => undefined)]).map((ofYear) =>
      csvRow([...own, ...ofYear]),
    );
  });
  return Buffer.from(`${[...comments, csvRow([...columns, ...columnsOfYear]), ...rows].join("\n")}\n`);
}
