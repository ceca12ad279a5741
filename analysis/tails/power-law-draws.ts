import type { Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/seeded-random.ts";
import { type FittedTail, fittedTail } from "./fitted-tail.ts";
import { logZeta } from "./hurwitz-zeta.ts";
import { type Tail, tailOf } from "./tail.ts";

/** So many numbers of the law are looked up; those beyond are searched. */
const lookedUp = 20_000;
/** Beyond so large a number one more or less is nothing. */
const largest = 2 ** 40;

/**
 * How often data that do follow the fitted law are as far from their own best fit, p = (draws with KS ≥ the observed) / draws
 * (Clauset, Shalizi & Newman 2009, §4.1): each draw is as many numbers as there are, each from the law with the tail's share as
 * chance and else one of those below the tail, and is fitted anew, its beginning too. Small: a power law is ruled out. Each
 * draw has a stream of the seed for itself. O(draws · (n log n + a fit)).
 */
export function powerLawDraws(
  all: Tail,
  fitted: FittedTail,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  progress: Progress,
): number {
  const law = new Law(fitted.alpha, fitted.tail.from);
  const below: number[] = [];
  all.values.forEach((value, k) => {
    if (value < fitted.tail.from) for (let i = 0; i < all.counts[k]; i++) below.push(value);
  });
  let asFar = 0;
  for (let draw = 0; draw < draws; draw++) {
    const random = seededRandom(seed, draw);
    const drawn = new Map<number, number>();
    for (let i = 0; i < all.n; i++) {
      const isLaw = random() * all.n < fitted.tail.n;
      const value = isLaw ? law.draw(random) : below[Math.floor(random() * below.length)];
      drawn.set(value, (drawn.get(value) ?? 0) + 1);
    }
    const again = fittedTail(tailOf(drawn), progress);
    if (again && again.ks >= fitted.ks) asFar++;
    progress.report((draw + 1) / draws);
  }
  return asFar / draws;
}

/** The law P(X ≥ x) = ζ(α, x) / ζ(α, from), to be drawn from by turning it round. */
class Law {
  readonly #alpha: number;
  readonly #from: number;
  readonly #logOfAll: number;
  /** `[k]`: P(X ≥ from + k). */
  readonly #survival = new Float64Array(lookedUp);

  constructor(alpha: number, from: number) {
    this.#alpha = alpha;
    this.#from = from;
    this.#logOfAll = logZeta(alpha, from).value;
    for (let k = 0; k < lookedUp; k++) this.#survival[k] = this.#atLeast(from + k);
  }

  /** The largest x with P(X ≥ x) above a number between 0 and 1. */
  draw(random: Random): number {
    const chance = 1 - random();
    const isBelow = this.#survival[lookedUp - 1] < chance;
    let [low, high] = isBelow ? [0, lookedUp - 1] : [lookedUp - 1, 2 * lookedUp];
    const survival = isBelow ? (k: number) => this.#survival[k] : (k: number) => this.#atLeast(this.#from + k);
    while (!isBelow && high < largest && survival(high) >= chance) [low, high] = [high, 2 * high];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (survival(middle) >= chance) low = middle;
      else high = middle;
    }
    return this.#from + low;
  }

  #atLeast(x: number): number {
    return Math.exp(logZeta(this.#alpha, x).value - this.#logOfAll);
  }
}
