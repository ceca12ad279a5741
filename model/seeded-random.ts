/** Numbers in [0, 1), the same ones for the same seed and stream on every machine. */
export type Random = () => number;

/**
 * xoshiro128** (Blackman & Vigna 2021), whose state is filled by a mixing function from the seed and the number of the
 * stream: runs, draws or parts that each take a stream of their own do not depend on the order in which they are done.
 */
export function seededRandom(seed: number, stream = 0): Random {
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
  return () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
}

/** A bijection of 32-bit integers. */
function scramble(integer: number): number {
  let mixed = (integer + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
