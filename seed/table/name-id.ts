import { createHash } from "node:crypto";

const longest = 200;

/**
 * The id of what its source only names: the name in NFKC, lower case, with white space collapsed. Two spellings that differ
 * in case, width or spacing are one; nothing else is merged, not even legal forms, since that would be a guess.
 */
export function nameId(name: string): string {
  const id = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (id.length <= longest) return id;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 16);
  return `${id.slice(0, longest - hash.length - 2).toWellFormed()}… ${hash}`;
}
