import type { Picture } from "../api/client.ts";

export type NodeShape = "circle" | "square";

/** Half the side of a square with the area of a circle, by its radius. */
export const halfSide = Math.sqrt(Math.PI) / 2;

/** What the renderer draws: one entry per node in each array, ties by index. Nothing of the API or of colours' meaning. */
export interface DrawnNetwork {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly shapes: readonly NodeShape[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly colours: readonly string[];
  readonly radii: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly widths: readonly number[];
}

/** Which node is called what on the picture: its name, or its id where it has none. */
export function labelsOf({ nodes }: Picture): readonly string[] {
  return nodes.id.map((id, i) => nodes.name[i] ?? id);
}
