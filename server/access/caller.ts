import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { unsignedWriter } from "../../model/journal-entry.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { mayActAs, type Role } from "../contract/role.ts";
import type { AccessFile } from "./access-file.ts";

export interface Caller {
  /** What a load's lock calls whoever asks. */
  readonly name: string;
  readonly role: Role;
}

const loopbackAdmin: Caller = { name: unsignedWriter, role: "admin" };

/** Who asks: without an access file everyone is admin, since only loopback is served then. */
export function callerOf(request: IncomingMessage, access: AccessFile | undefined): Caller {
  if (!access) return loopbackAdmin;
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) throw new TielineError("token_required");
  const digest = createHash("sha256").update(token).digest();
  // Every entry is compared, so that time does not tell which one was near.
  const [found] = access.tokens.filter(({ sha256 }) => timingSafeEqual(digest, Buffer.from(sha256, "hex")));
  if (!found) throw new TielineError("token_required");
  return { name: found.name, role: found.role };
}

export function requireRole(caller: Caller, needed: Role): void {
  if (!mayActAs(caller.role, needed)) throw new TielineError("role_insufficient", { needed, role: caller.role });
}
