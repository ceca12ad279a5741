import type Graph from "graphology";
import type { Palette } from "../theme/palette.ts";

/** What stays as it is while all else is dimmed. */
export interface LitPart {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/** A node with all its neighbours, if it is drawn. */
export function around(graph: Graph, centre: string | undefined): LitPart | undefined {
  if (centre === undefined || !graph.hasNode(centre)) return undefined;
  return { nodes: new Set([centre, ...graph.neighbors(centre)]), ties: new Set(graph.edges(centre)) };
}

export function nodeLook<T extends object>(id: string, node: T, lit: LitPart | undefined, palette: Palette) {
  if (!lit) return node;
  return lit.nodes.has(id) ? { ...node, zIndex: 1 } : { ...node, color: palette.dimmedNode, zIndex: 0 };
}

/** Where there are few ties each is darker, so that it can be followed. */
export function tieLook<T extends object>(
  tie: string,
  look: T,
  lit: LitPart | undefined,
  { tie: plain, tieOfFew, tieLit, dimmedTie }: Palette,
  areFew: boolean,
) {
  if (!lit) return { ...look, color: areFew ? tieOfFew : plain };
  const isLit = lit.ties.has(tie);
  return { ...look, color: isLit ? tieLit : dimmedTie, zIndex: isLit ? 1 : 0 };
}
