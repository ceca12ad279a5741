import type { CompositeResult } from "../api/client.ts";

export type ComponentId = CompositeResult["components"][number]["id"];

/** More than this the API refuses. */
export const mostWeight = 1000;

function clamped(weight: number): number {
  return Number.isNaN(weight) ? 0 : Math.min(Math.max(weight, 0), mostWeight);
}

/** As the address has them: `external:2,diversity:1`; without it all count alike. What is no weight counts as 0. */
export function readWeights(text: string | undefined, ids: readonly ComponentId[]): Readonly<Record<string, number>> {
  if (text === undefined) return Object.fromEntries(ids.map((id) => [id, 1]));
  const written = new Map(text.split(",").map((part) => part.split(":") as [string, string]));
  return Object.fromEntries(ids.map((id) => [id, clamped(Number(written.get(id) ?? 0))]));
}

/** Undefined where all count alike, and where none would. */
export function writeWeights(weights: Readonly<Record<string, number>>): string | undefined {
  const all = Object.values(weights);
  const counted = Object.entries(weights).filter(([, weight]) => weight > 0);
  if (counted.length === 0 || all.every((weight) => weight === all[0])) return undefined;
  return counted.map(([id, weight]) => `${id}:${weight}`).join(",");
}
