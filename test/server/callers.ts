import { createHash } from "node:crypto";
import type { Role } from "../../server/contract/role.ts";

const secretOf = (name: string) => name.replaceAll(" ", "-");

/** Of an access file: the token of a caller, whose secret follows from the name. */
export const token = (name: string, role: Role) => ({
  name,
  role,
  sha256: createHash("sha256").update(secretOf(name)).digest("hex"),
});

/** A request as that caller makes it. */
export const as = (name: string, init: RequestInit = {}) => ({
  ...init,
  headers: { ...init.headers, Authorization: `Bearer ${secretOf(name)}` },
});
