import type { PictureMode } from "../../model/picture.ts";
import type { Picture } from "../api/client.ts";

/** What nodes that are not organisations are sized by: figures that come with the picture. */
export const nodeSizes = {
  "two-mode": ["degree"],
  activities: ["members", "degree", "strength"],
  groups: ["members", "strength", "inside", "degree"],
} as const satisfies Record<Exclude<PictureMode, "organisations">, readonly string[]>;
export type NodeSize = (typeof nodeSizes)[keyof typeof nodeSizes][number];

/** Where a figure of a picture was first defined. */
export const sizeSources: Readonly<Record<Exclude<PictureMode, "organisations">, string>> = {
  "two-mode": "doi:10.1016/S0378-8733(96)00301-2",
  activities: "doi:10.2307/2576011",
  groups: "doi:10.1103/PhysRevE.67.026126",
};

/** The figure asked for, or the first where this picture has no such figure. */
export function nodeSizeOf(mode: Exclude<PictureMode, "organisations">, asked: string): NodeSize {
  return nodeSizes[mode].find((size) => size === asked) ?? nodeSizes[mode][0];
}

export function figuresOf({ nodes }: Picture, size: NodeSize): readonly number[] {
  if (size === "degree" || size === "strength") return nodes[size];
  return nodes.id.map((_, i) => nodes[size]?.[i] ?? Number.NaN);
}
