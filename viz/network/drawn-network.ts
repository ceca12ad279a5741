import type { Picture } from "../api/client.ts";

/** What the renderer draws: one entry per organisation in each array, ties by index. Nothing of the API or of colours' meaning. */
export interface DrawnNetwork {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly colours: readonly string[];
  readonly radii: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly widths: readonly number[];
}

/** Which organisation is called what on the picture: its name, or its id where it has none. */
export function labelsOf({ nodes }: Picture): readonly string[] {
  return nodes.id.map((id, i) => nodes.name[i] ?? id);
}
