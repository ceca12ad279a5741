import type { WrittenGraph } from "./written-graph.ts";

export const labellings = ["name", "id"] as const;
export type Labelling = (typeof labellings)[number];

/**
 * What each node is called in a file that knows one name for a node, which has to tell it from all others: its name, with
 * the id in brackets where two share one, the id alone where there is no name; or always the id.
 *
 * Labels stand in straight quotes, which Pajek, UCINET and their readers cannot escape: a quote in a label becomes a
 * typographic one, a backslash a wide one, and a line end a blank. Where that makes two alike, the later one is numbered.
 */
export function nodeLabels({ ids, names }: WrittenGraph, by: Labelling): string[] {
  const shared = new Map<string, number>();
  for (const name of [...names, ...ids]) shared.set(name, (shared.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return ids.map((id, node) => {
    const name = names[node];
    const isItsOwn = name === "" || name === id || shared.get(name) === 1;
    const label = quotable(by === "id" || name === "" ? id : isItsOwn ? name : `${name} (${id})`);
    let distinct = label;
    for (let n = 2; taken.has(distinct); n++) distinct = `${label} #${n}`;
    taken.add(distinct);
    return distinct;
  });
}

function quotable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('"', "\u201d")
    .replaceAll("\\", "\uff3c")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
