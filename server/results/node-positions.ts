import { pageHalfHeight, pageHalfWidth } from "../../analysis/layout/spread-out.ts";
import type { Composition } from "../tasks/compose-picture.ts";

/** Where organisations are drawn, by their index in the facts; NaN where the layout has none. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions of a composition's nodes, in its order, out of a layout of the whole dataset; `placeOf` says where in the layout
 * a node stands. One that the layout does not know (a window or other roles may bring it in) stands beside the partners
 * drawn with it; without any, around all others.
 */
export function nodePositions(
  { nodes, ties }: Composition,
  { x, y }: Positions,
  placeOf: (node: number, index: number) => number,
) {
  const placed = {
    x: Float64Array.from(nodes, (node, index) => x[placeOf(node, index)]),
    y: Float64Array.from(nodes, (node, index) => y[placeOf(node, index)]),
  };
  const missing = Array.from(nodes.keys()).filter((index) => Number.isNaN(placed.x[index]));
  if (missing.length === 0) return placed;
  const indexOf = new Map(Array.from(nodes, (node, index) => [node, index]));
  const beside = new Map<number, number[]>(missing.map((index) => [index, []]));
  ties.source.forEach((source, k) => {
    const [one, other] = [indexOf.get(source)!, indexOf.get(ties.target[k])!];
    if (!beside.has(other)) beside.get(one)?.push(other);
    if (!beside.has(one)) beside.get(other)?.push(one);
  });
  missing.forEach((index, k) => {
    const partners = beside.get(index)!;
    const mean = (values: Float64Array) =>
      partners.reduce((sum, partner) => sum + values[partner], 0) / Math.max(1, partners.length);
    // Close to the partners' middle, or just outside the page's ellipse, each farther along and out than the one before.
    const away = partners.length > 0 ? 0.01 : 1.08 + 0.01 * Math.sqrt(k);
    placed.x[index] = mean(placed.x) + away * pageHalfWidth * Math.cos(k * goldenAngle);
    placed.y[index] = mean(placed.y) + away * pageHalfHeight * Math.sin(k * goldenAngle);
  });
  return placed;
}
