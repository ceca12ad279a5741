import type { ErrorCode, ErrorValues } from "../../model/tieline-error.ts";
import type { SentInput } from "./held-facts.ts";
import type { TaskName } from "./task-list.ts";

/** What the main thread asks of a worker. */
export interface Assignment extends SentInput {
  readonly name: TaskName;
  /** One number in shared memory: not 0 once nobody wants the result. */
  readonly cancelled: Int32Array;
}

/** An error on its way between threads, where its class is lost. */
export type CarriedError =
  | { readonly code: ErrorCode; readonly values: ErrorValues }
  | { readonly code: undefined; readonly message: string; readonly stack: string | undefined };

/** What a worker tells. */
export type Report =
  | { readonly type: "progress"; readonly share: number; readonly step?: string }
  | { readonly type: "done"; readonly output: unknown }
  | { readonly type: "failed"; readonly error: CarriedError };
