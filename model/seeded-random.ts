/** Numbers in [0, 1), the same ones for the same seed and stream on every machine. */
export type Random = () => number;

/** All 53 bits that a number below 1 holds, from two outputs of the generator. */
export function seededRandom(seed: number, stream = 0): Random {
  const bits = bitsOf(seed, stream);
  return () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
}

/**
 * One output a number, at half the cost: multiples of 2^-32. Whole numbers below n from it, ⌊n · random⌋, are as likely as each other up to
 * 2^-32 each. For loops that draw millions of them.
 */
export function coarseRandom(seed: number, stream = 0): Random {
  const bits = bitsOf(seed, stream);
  return () => bits() / 2 ** 32;
}

/**
 * xoshiro128** (Blackman & Vigna 2021), whose state is filled by a mixing function from the seed and the number of the
 * stream: runs, draws or parts that each take a stream of their own do not depend on the order in which they are done.
 */
function bitsOf(seed: number, stream: number): () => number {
  let a = scramble(seed | 0);
  let b = scramble(Math.floor(seed / 2 ** 32) ^ a);
  let c = scramble(stream ^ b);
  // Never all zero, which would stay so.
  let d = scramble(c) | 1;

  const bits = () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  for (let i = 0; i < 8; i++) bits();
  return bits;
}

/** A bijection of 32-bit integers. */
function scramble(integer: number): number {
  let mixed = (integer + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
