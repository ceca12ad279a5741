import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { OrderedMixing } from "./ordered-mixing.ts";

/** The cell of a matrix that the address names, where the matrix has it; and how another one is named. */
export function useChosenCell(mixing: OrderedMixing | undefined) {
  const [state, change] = useUrlState();
  const placeOf = (group: string | undefined) => mixing?.groups.findIndex(({ id }) => id === group) ?? -1;
  const [row, column] = [placeOf(state.row), placeOf(state.column)];
  return {
    cell: mixing && row >= 0 && column >= 0 ? { mixing, row, column } : undefined,
    choose: (a: string, b: string) => change({ row: a, column: b, ...unselected }),
  };
}
