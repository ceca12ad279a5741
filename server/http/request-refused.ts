import type { ErrorCode, ErrorValues } from "../../model/tieline-error.ts";
import { TielineError } from "../../model/tieline-error.ts";

/** A refusal of parameters or of a body, saying what is wrong with each. */
export class RequestRefused extends TielineError {
  readonly errors: readonly { readonly path: string; readonly message: string }[];

  constructor(code: ErrorCode, values: ErrorValues, errors: readonly { path: string; message: string }[]) {
    super(code, values);
    this.errors = errors;
  }
}
