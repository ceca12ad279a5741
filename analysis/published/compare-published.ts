import type { Contradiction } from "../../model/contradiction.ts";
import type { Observation } from "../../model/observation.ts";
import type { Progress } from "../../model/progress.ts";
import type { Facts } from "../facts/facts.ts";
import { allStrings } from "../facts/string-column.ts";
import { type LaidOutTable, layOutTables } from "./lay-out-tables.ts";
import type { AxisPart, PublishedTable } from "./published-table.ts";
import { publishedTables } from "./published-tables.ts";
import { rounded } from "./rounded.ts";
import { Tally } from "./tally.ts";

/** One published figure, and what the facts give for it. */
export interface ComparedCell {
  readonly figure: Observation;
  /** Absent where it cannot be counted. */
  readonly reproduced: number | undefined;
  /** Reproduced less published; absent where either is no number. */
  readonly difference: number | undefined;
  /** Contradictions of the source that bear on the figure. */
  readonly contradictions: readonly string[];
  readonly explanation: Explanation | undefined;
}

/**
 * Why a figure is not reproduced: nothing in the facts makes it; the source contradicts itself there; the dataset holds the
 * documented cases only, which are not all. A difference without any of these has no explanation.
 */
export type Explanation = "not-counted" | "contradiction" | "documented-only";

/** A table as it is laid out, without its function, so that a worker can hand it over. */
export interface ComparedTable extends Pick<LaidOutTable, "rows" | "columns"> {
  readonly id: string;
  readonly counts: PublishedTable["counts"];
  /** What lies along its sides. */
  readonly rowParts: readonly AxisPart[];
  readonly columnParts: readonly AxisPart[];
  /** Row by row; undefined where nothing is published. */
  readonly cells: readonly (ComparedCell | undefined)[];
}

/** Every published table that the dataset's observations fill, beside what its facts give. */
export function comparePublished(facts: Facts, progress: Progress): readonly ComparedTable[] {
  const observations = allStrings(facts.observations.records).map((text) => JSON.parse(text) as Observation);
  const contradictions = contradictionsByFigure(facts);
  const tally = new Tally(facts);
  const documentedOnly = !facts.activities.synthetic.includes(1);
  return layOutTables(publishedTables, observations).map(({ table, rows, columns, figures }) => {
    progress.checkCancelled();
    const cells = figures.map((figure) => {
      if (figure === undefined) return undefined;
      const reproduced = table.count?.(tally, figure);
      const difference =
        reproduced === undefined || typeof figure.value !== "number"
          ? undefined
          : rounded(reproduced - figure.value, 6);
      const bearing = contradictions.get(figure.id) ?? [];
      const explanation = explanationOf(
        reproduced,
        difference,
        bearing,
        documentedOnly && table.counts !== undefined && table.counts !== "complex",
      );
      return { figure, reproduced, difference, contradictions: bearing, explanation };
    });
    const { id, counts, rows: rowParts, columns: columnParts } = table;
    return { id, counts, rowParts, columnParts, rows, columns, cells };
  });
}

function explanationOf(
  reproduced: number | undefined,
  difference: number | undefined,
  contradictions: readonly string[],
  documentedOnly: boolean,
): Explanation | undefined {
  if (reproduced === undefined) return documentedOnly ? "documented-only" : "not-counted";
  if (difference === undefined || difference === 0) return undefined;
  if (documentedOnly) return "documented-only";
  return contradictions.length > 0 ? "contradiction" : undefined;
}

function contradictionsByFigure({ contradictions }: Facts): ReadonlyMap<string, readonly string[]> {
  const pairs = allStrings(contradictions.records)
    .map((text) => JSON.parse(text) as Contradiction)
    .flatMap(({ id, figures = [] }) => figures.map((figure) => [figure, id] as const));
  return new Map(
    [...Map.groupBy(pairs, ([figure]) => figure)].map(([figure, found]) => [figure, found.map(([, id]) => id)]),
  );
}
