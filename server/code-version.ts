import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tielineVersion } from "./tieline-version.ts";

/** Everything that a result's bytes can depend on. */
const rooms = ["model", "analysis", "server"];

let known: string | undefined;

/**
 * What stored results name besides Tieline's version: a hash of the sources that make them. A checkout that is updated
 * between two releases would otherwise serve what its older code had computed.
 */
export function codeVersion(): string {
  known ??= `${tielineVersion} ${hashOfSources(join(import.meta.dirname, ".."))}`;
  return known;
}

function hashOfSources(root: string): string {
  const hash = createHash("sha256");
  for (const room of rooms)
    for (const name of (readdirSync(join(root, room), { recursive: true }) as string[]).sort()) {
      if (!/\.(ts|json)$/.test(name)) continue;
      hash.update(name).update(readFileSync(join(root, room, name)));
    }
  return hash.digest("hex");
}
