import { tickStep } from "d3";

/** Values taken together in a bar of a histogram. */
export interface Bin {
  /** Where the bar is drawn. */
  readonly from: number;
  readonly to: number;
  /** The smallest and the largest value in it: a value on the edge of two bars is in one of them. */
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
}

export type Scale = "linear" | "log";

const aboutBins = 30;

/**
 * Values in bars of equal width, on a logarithmic scale in bars of equal ratio (there only values above 0 have a place). Whole
 * numbers stand in the middle of theirs. Bars without a value are left out.
 */
export function binsOf(values: readonly number[], scale: Scale): Bin[] {
  const placed = values.filter((value) => scale === "linear" || value > 0).sort((a, b) => a - b);
  if (placed.length === 0) return [];
  const edges = edgesOf(placed, scale);
  const bins: Bin[] = [];
  let i = 0;
  for (let edge = 1; edge < edges.length; edge++) {
    const first = i;
    while (i < placed.length && (placed[i] < edges[edge] || edge === edges.length - 1)) i++;
    if (i === first) continue;
    bins.push({
      from: edges[edge - 1],
      to: edges[edge],
      lowest: placed[first],
      highest: placed[i - 1],
      count: i - first,
    });
  }
  return bins;
}

function edgesOf(sorted: readonly number[], scale: Scale): number[] {
  const [min, max] = [sorted[0], sorted[sorted.length - 1]];
  const whole = sorted.every(Number.isInteger);
  if (scale === "log") {
    const ratio = max > min ? (max / min) ** (1 / aboutBins) : 1.1;
    const count = max > min ? aboutBins : 1;
    const edges = Array.from({ length: count + 1 }, (_, i) => min * ratio ** i);
    if (!whole) return max > min ? edges : [min / ratio, min * ratio];
    return [...new Set([min - 0.5, ...edges.map((edge) => Math.floor(edge) + 0.5), max + 0.5])].sort((a, b) => a - b);
  }
  const range = max - min;
  if (whole) {
    const step = range < 2 * aboutBins ? 1 : Math.max(1, tickStep(min, max, aboutBins));
    const start = Math.floor(min / step) * step - 0.5;
    return Array.from({ length: Math.floor((max - start) / step) + 2 }, (_, i) => start + i * step);
  }
  if (range === 0) return [min - Math.abs(min) / 20, min + Math.abs(min) / 20];
  const step = tickStep(min, max, aboutBins);
  // In multiples of the step, so that 0.3 is 0.3. What is on the last edge is in the bar before it.
  const [first, last] = [Math.floor(min / step), Math.ceil(max / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
