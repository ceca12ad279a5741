/** The sum of vectors of one length, each as many times as its share says; of none it has no entries. */
export function combined(vectors: readonly Float64Array[], shares: readonly number[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  vectors.forEach((vector, k) => {
    for (let i = 0; i < sum.length; i++) sum[i] += shares[k] * vector[i];
  });
  return sum;
}
