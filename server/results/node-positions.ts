import { pageHalfHeight, pageHalfWidth } from "../../analysis/layout/spread-out.ts";
import type { Positions } from "../caches/layouts.ts";
import type { Composition } from "../tasks/compose-picture.ts";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions of a composition's nodes, in its order, out of a layout of the whole dataset, or of them alone. One that the layout does not know (a window or other roles may bring it in) stands beside the partners
 * drawn with it; without any, around all others.
 */
export function nodePositions({ things, ties }: Composition, { x, y }: Positions, isOfThemAlone: boolean) {
  const placed = {
    x: Float64Array.from(things, (thing, index) => x[isOfThemAlone ? index : thing]),
    y: Float64Array.from(things, (thing, index) => y[isOfThemAlone ? index : thing]),
  };
  const missing = Array.from(things.keys()).filter((index) => Number.isNaN(placed.x[index]));
  if (missing.length === 0) return placed;
  const beside = new Map<number, number[]>(missing.map((index) => [index, []]));
  ties.source.forEach((source, k) => {
    const target = ties.target[k];
    if (!beside.has(target)) beside.get(source)?.push(target);
    if (!beside.has(source)) beside.get(target)?.push(source);
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
