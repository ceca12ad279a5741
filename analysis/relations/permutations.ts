import { seededRandom } from "../../model/seeded-random.ts";

/** How matrices are permuted: every order of n once, or so many drawn by chance. */
export interface Permutations {
  readonly n: number;
  readonly count: number;
  /** Whether they are all that there are. */
  readonly isExact: boolean;
  readonly seed: number;
}

/** All n! where no more were asked for; else as many as asked. */
export function permutationsOf(n: number, asked: number, seed: number): Permutations {
  let all = 1;
  for (let k = 2; k <= n && all <= asked; k++) all *= k;
  return all <= asked ? { n, count: all, isExact: true, seed } : { n, count: asked, isExact: false, seed };
}

/**
 * The permutation of this number: of all, in the order of their factorial digits, the first changing nothing; of those drawn, from
 * a stream of its own, so that parts do not depend on the order in which they are done (Fisher & Yates, as Durstenfeld 1964 has it,
 * doi:10.1145/364520.364540). O(n).
 */
export function permutation({ n, isExact, seed }: Permutations, number: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, k) => k);
  const random = seededRandom(seed, number);
  let rest = number;
  for (let k = n - 1; k > 0; k--) {
    const digit = rest % (k + 1);
    rest = Math.floor(rest / (k + 1));
    // Digit 0 leaves an organisation where it is.
    const other = isExact ? k - digit : Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}
