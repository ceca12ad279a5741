import type { MeasureChangeResult } from "../api/client.ts";

/** What each piece of a comparison of two periods is given. */
export interface ChangeProps {
  readonly result: MeasureChangeResult;
  /** By place in the result's ids. */
  readonly names: readonly string[];
  readonly selected: string | undefined;
  readonly onSelect: (organisation: string) => void;
}

type Row = MeasureChangeResult["leaders"][number] & { readonly change?: number };

/** Who rose, fell, came and left, each in an order of its own: the largest move, or the highest value, first. */
export function changedRows({ moved, entered, left }: MeasureChangeResult) {
  const came = entered.map(({ organisation, ...later }): Row => ({ organisation, later }));
  const went = left.map(({ organisation, ...earlier }): Row => ({ organisation, earlier }));
  const rows: Readonly<Record<"rose" | "fell" | "entered" | "left", readonly Row[]>> = {
    rose: moved.filter(({ change }) => change > 0),
    fell: moved.filter(({ change }) => change < 0),
    entered: came,
    left: went,
  };
  return (["rose", "fell", "entered", "left"] as const).map((kind) => ({ kind, rows: rows[kind] }));
}
