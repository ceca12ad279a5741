import type { ServerResponse } from "node:http";

/** What a route's handler gives back. */
export type Answer =
  | {
      readonly status: number;
      readonly type?: string;
      readonly body?: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Writes the answer itself, until it is ended or the client goes. */
  | { readonly stream: (response: ServerResponse) => void };

export function jsonAnswer(value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value), headers };
}
