import { type Contingency, contingency } from "./contingency.ts";
import { expectedMutualInformation } from "./expected-mutual-information.ts";

/** How far two partitions say the same. Each 1 where they are the same; all NaN where nothing is in both. */
export interface Agreement {
  /** How many things both put in a group: what the indices are over. */
  readonly n: number;
  /** How many groups the second partition has among them: where it is one, there was nothing to agree on. */
  readonly groups: number;
  readonly nmi: number;
  readonly ami: number;
  readonly ari: number;
}

/**
 * Three indices of agreement between two partitions U and V of the same n things, over those that both put in a group, with
 * n_ij, a_i and b_j the sizes of overlaps and groups. No unit.
 * - NMI = I / ½(H(U) + H(V)), with the mutual information I = Σ n_ij/n ln(n n_ij / a_i b_j) and the entropies H: 0 to 1, but
 *   above 0 by chance, the more the finer the partitions.
 * - AMI = (I − E[I]) / (½(H(U) + H(V)) − E[I]), with E[I] what chance gives for the same sizes: 0 on average by chance, at
 *   most 1, below 0 where less than by chance. Vinh, Epps & Bailey 2010, J. Mach. Learn. Res. 11, 2837-2854.
 * - ARI = (S − E) / (½(A + B) − E), with S, A and B the pairs of things together in both, in U, in V, and E = AB / (n choose
 *   2): as AMI, counting pairs. Hubert & Arabie 1985, doi:10.1007/BF01908075.
 *
 * Where both have one group only, or only groups of one, the last two are 0/0; such partitions are the same, and get 1 as any
 * two that are. O(n) in time beside the expected information.
 *
 * Checked in closed form, against pairs counted one by one, and on what must not matter: order and names of groups.
 */
export function agreement(first: ArrayLike<number>, second: ArrayLike<number>): Agreement {
  const table = contingency(first, second);
  const { n, rows, columns, cells } = table;
  const groups = columns.length;
  if (n === 0) return { n, groups, nmi: Number.NaN, ami: Number.NaN, ari: Number.NaN };
  if (cells.length === rows.length && cells.length === groups) return { n, groups, nmi: 1, ami: 1, ari: 1 };
  const information = mutualInformation(table);
  const entropies = (entropy(rows, n) + entropy(columns, n)) / 2;
  const nmi = information / entropies;
  // However things are dealt to one group, or to groups of one, they agree with the other as much.
  const isMoot = [rows, columns].some(({ length }) => length === 1 || length === n);
  if (isMoot) return { n, groups, nmi, ami: 0, ari: 0 };
  const expected = expectedMutualInformation(table);
  return {
    n,
    groups,
    nmi,
    ami: (information - expected) / (entropies - expected),
    ari: adjustedRand(table),
  };
}

function mutualInformation({ n, rows, columns, cells }: Contingency): number {
  return cells.reduce(
    (sum, { row, column, size }) => sum + (size / n) * Math.log((n * size) / (rows[row] * columns[column])),
    0,
  );
}

function entropy(sizes: readonly number[], n: number): number {
  return sizes.reduce((sum, size) => sum - (size / n) * Math.log(size / n), 0);
}

function adjustedRand({ n, rows, columns, cells }: Contingency): number {
  const pairs = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [ofFirst, ofSecond] = [pairs(rows), pairs(columns)];
  const expected = (ofFirst * ofSecond) / pairs([n]);
  return (pairs(cells.map(({ size }) => size)) - expected) / ((ofFirst + ofSecond) / 2 - expected);
}
