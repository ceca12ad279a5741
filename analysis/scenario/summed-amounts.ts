import { eachAmount } from "../connectivity/each-amount.ts";
import type { GroupTiesInput } from "../connectivity/group-ends.ts";
import type { AmountChange } from "../growing-figure.ts";
import type { GroupAmounts } from "../ties/group-amounts.ts";

/**
 * What of the ties is between each two groups, or inside one, as sums that follow what is added: an activity changes those of its own groups only,
 * O(square of their number), and what was tried is taken back exactly.
 */
export class SummedAmounts implements GroupAmounts {
  readonly #slots = new Map<number, number>();
  readonly #c: number[] = [];
  readonly #d: number[] = [];
  readonly #amounts: number[] = [];
  readonly #groups: number;

  constructor(input: GroupTiesInput) {
    this.#groups = input.groups!.groups.length;
    eachAmount(input, (c, d, amount) => this.#add(c, d, amount));
  }

  each(visit: (c: number, d: number, amount: number) => void): void {
    for (let k = 0; k < this.#amounts.length; k++)
      if (this.#amounts[k] > 0) visit(this.#c[k], this.#d[k], this.#amounts[k]);
  }

  add(changes: readonly AmountChange[]): void {
    for (const { c, d, amount } of changes) this.#add(c, d, amount);
  }

  /** What `look` sees while the changes hold. They hold no longer afterwards, and every sum is the number that it was. */
  trying<T>(changes: readonly AmountChange[], look: () => T): T {
    const before = changes.map(({ c, d, amount }) => {
      const slot = this.#slotOf(c, d);
      const was = this.#amounts[slot];
      this.#amounts[slot] += amount;
      return { slot, was };
    });
    try {
      return look();
    } finally {
      for (const { slot, was } of before.reverse()) this.#amounts[slot] = was;
    }
  }

  #add(c: number, d: number, amount: number): void {
    this.#amounts[this.#slotOf(c, d)] += amount;
  }

  #slotOf(c: number, d: number): number {
    const key = Math.min(c, d) * this.#groups + Math.max(c, d);
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.#amounts.push(0) - 1;
    this.#slots.set(key, slot);
    this.#c.push(Math.min(c, d));
    this.#d.push(Math.max(c, d));
    return slot;
  }
}
