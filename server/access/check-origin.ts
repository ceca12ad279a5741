import type { IncomingMessage } from "node:http";
import { TielineError } from "../../model/tieline-error.ts";
import type { AccessFile } from "./access-file.ts";

/** Refuses changes that a page of another origin asks for in a user's name. Programs send no Origin. */
export function checkOrigin({ headers, method }: IncomingMessage, access: AccessFile | undefined): void {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return;
  const { origin } = headers;
  if (origin === undefined) {
    if (headers["sec-fetch-site"] === "cross-site") throw new TielineError("origin_refused", { value: "cross-site" });
    return;
  }
  const own = URL.canParse(origin) && new URL(origin).host === headers.host;
  if (!own && !access?.origins.includes(origin)) throw new TielineError("origin_refused", { value: origin });
}
