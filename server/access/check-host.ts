import type { IncomingMessage } from "node:http";
import { TielineError } from "../../model/tieline-error.ts";
import type { AccessFile } from "./access-file.ts";
import { isLoopback } from "./loopback.ts";

/**
 * Refuses names that are not ours, so that a page elsewhere cannot reach a loopback server by a name of its own that it
 * points here (DNS rebinding).
 */
export function checkHost({ headers }: IncomingMessage, access: AccessFile | undefined): void {
  const host = headers.host ?? "";
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (isLoopback(name) || access?.hosts.some((known) => known.toLowerCase() === name)) return;
  throw new TielineError("host_refused", { value: host });
}
