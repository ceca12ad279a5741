import type { Random } from "../../model/seeded-random.ts";

/** Things drawn by weight, as often as one likes. */
export class WeightedPool<T> {
  readonly #things: T[] = [];
  readonly #cumulative: number[] = [];

  add(thing: T, weight: number): void {
    this.#things.push(thing);
    this.#cumulative.push((this.#cumulative.at(-1) ?? 0) + weight);
  }

  get things(): readonly T[] {
    return this.#things;
  }

  /** Undefined where there is none. */
  draw(random: Random): T | undefined {
    const total = this.#cumulative.at(-1);
    if (total === undefined) return undefined;
    const at = random() * total;
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cumulative[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return this.#things[low];
  }
}
