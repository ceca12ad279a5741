import { TielineError } from "../../model/tieline-error.ts";
import type { CarriedError } from "./worker-messages.ts";

export function carryError(error: unknown): CarriedError {
  if (error instanceof TielineError) return { code: error.code, values: error.values };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { code: undefined, message, stack };
}

export function revivedError(carried: CarriedError): Error {
  if (carried.code !== undefined) return new TielineError(carried.code, carried.values);
  const error = new Error(carried.message);
  error.stack = carried.stack;
  return error;
}
