import { type ErrorCode, type ErrorValues, TielineError } from "../../model/tieline-error.ts";

/** Why one row becomes no facts. `column` is the number of the cell at fault, from 1. */
export class RowRefusal extends TielineError {
  readonly column: number;

  constructor(code: ErrorCode, column: number, values: ErrorValues) {
    super(code, values);
    this.column = column;
  }
}
