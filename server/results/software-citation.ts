import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface SoftwareCitation {
  readonly authors: string;
  readonly title: string;
  readonly version: string;
  readonly year: string;
}

/** How Tieline is to be cited: what CITATION.cff says. Of YAML it has only lines of `name: value` and a list of names. */
export function softwareCitation(): SoftwareCitation {
  const text = readFileSync(join(import.meta.dirname, "../../CITATION.cff"), "utf8");
  const value = (name: string) => {
    const found = new RegExp(`^${name}: *"?(.*?)"?$`, "m").exec(text)?.[1];
    if (found === undefined) throw new Error(`CITATION.cff has no ${name}`);
    return found;
  };
  const authors = [...text.matchAll(/^ +- name: *"?(.*?)"?$/gm)].map(([, name]) => name);
  return {
    authors: authors.join(", "),
    title: value("title"),
    version: value("version"),
    year: value("date-released").slice(0, 4),
  };
}
