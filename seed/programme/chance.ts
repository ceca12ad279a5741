import { type Random, seededRandom } from "../../model/seeded-random.ts";

/** Each part of each country draws from a stream of its own: a change in one leaves the others as they were. */
const parts = [
  "members",
  "names",
  "places",
  "terms",
  "events",
  "support",
  "projects",
  "large-company-projects",
  "communities",
  "sigs",
  "experts",
  "stage",
  "second-memberships",
  "tenant-firms",
] as const;
export type Part = (typeof parts)[number];

export function randomOf(seed: number, country: number, part: Part): Random {
  return seededRandom(seed, country * 64 + parts.indexOf(part));
}

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[below(random, from.length)];
}

/** In place (Fisher and Yates). */
export function shuffle<T>(random: Random, list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** `first`, or more with geometrically falling chance, so that the mean is `mean`; at most `last`. */
export function sizeFrom(random: Random, first: number, mean: number, last: number): number {
  const more = mean - first;
  let size = first;
  while (size < last && random() < more / (1 + more)) size++;
  return size;
}

/** Whole numbers in the proportion of the weights that sum to `total` (largest remainder; the first of equals). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : 0));
  const whole = exact.map(Math.floor);
  const order = exact.map((value, i) => [value - whole[i], i]).sort(([a, i], [b, j]) => b - a || i - j);
  const left = total - whole.reduce((all, value) => all + value, 0);
  for (let k = 0; k < left; k++) whole[order[k % order.length][1]]++;
  return whole;
}
