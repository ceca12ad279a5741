import type { Palette } from "../theme/palette.ts";
import type { NodeShape } from "./drawn-network.ts";

/** Nodes put in groups: a code per node, -1 where it is in none. */
export interface Groups {
  readonly codes: readonly number[];
  readonly titles: readonly string[];
  /** Colours that groups keep whatever else is shown, parallel to titles. */
  readonly fixed?: readonly string[];
}

export interface ColourEntry {
  readonly kind: "group" | "rest" | "none";
  /** Of a group; of the rest, nothing: the page says how many groups it holds. */
  readonly title: string;
  readonly colour: string;
  /** How many nodes, whatever they are. */
  readonly organisations: number;
  /** Of the nodes, where it is not a circle. */
  readonly shape?: NodeShape;
  /** How many groups share the colour. */
  readonly groups: number;
}

/**
 * A colour for each organisation, and the legend of them: the largest groups have one each, as many as can be told
 * apart; the others share grey, and the legend says how many they are.
 */
export function colourGroups({ codes, titles, fixed }: Groups, palette: Palette) {
  const counts = new Array<number>(titles.length).fill(0);
  let without = 0;
  for (const code of codes) {
    if (code < 0) without++;
    else counts[code]++;
  }
  const bySize = titles
    .map((_, code) => code)
    .filter((code) => counts[code] > 0)
    .sort((a, b) => counts[b] - counts[a] || a - b);
  const own = fixed || bySize.length <= palette.groups.length ? bySize : bySize.slice(0, palette.groups.length - 1);
  const colourOf = new Map(own.map((code, rank) => [code, fixed?.[code] ?? palette.groups[rank]]));

  const entries: ColourEntry[] = own.map((code) => ({
    kind: "group",
    title: titles[code],
    colour: colourOf.get(code)!,
    organisations: counts[code],
    groups: 1,
  }));
  const rest = bySize.slice(own.length);
  if (rest.length > 0)
    entries.push({
      kind: "rest",
      title: "",
      colour: palette.rest,
      organisations: rest.reduce((sum, code) => sum + counts[code], 0),
      groups: rest.length,
    });
  if (without > 0) entries.push({ kind: "none", title: "", colour: palette.none, organisations: without, groups: 0 });
  return {
    colours: codes.map((code) => (code < 0 ? palette.none : (colourOf.get(code) ?? palette.rest))),
    entries,
  };
}
