import { createHash } from "node:crypto";
import type { AskedVersion } from "../../model/dataset.ts";

/** Names one body of facts for good: a dataset that was removed and loaded anew begins again at version 1. */
export function versionKey({ dataset, version, loadedAt, journal }: AskedVersion): string {
  return `${dataset}@${version}@${loadedAt}${journal ? `@journal ${journal.length}` : ""}`;
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
