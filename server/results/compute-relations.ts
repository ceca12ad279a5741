import { type Regression, type Relations, regression } from "../../analysis/relations/mrqap.ts";
import { type Permutations, permutationsOf } from "../../analysis/relations/permutations.ts";
import { type TailShares, tailShares } from "../../analysis/relations/tail-shares.ts";
import { type Histogram, histogram } from "../../analysis/statistics/histogram.ts";
import { type Summary, summary } from "../../analysis/statistics/summary.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { MatrixName } from "../contract/matrix-names.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { MatrixSource } from "../tasks/relate-matrices.ts";

export interface RelationsRequest {
  readonly of: MatrixName;
  readonly with: readonly MatrixName[];
  readonly permutations: number;
  readonly seed: number;
}

/** Who takes part, and what each matrix is made from. */
export interface RelatedMatrices {
  readonly sources: readonly MatrixSource[];
  readonly organisations: Uint32Array;
  readonly leftOut: { readonly elsewhere: number; readonly undefined: number };
}

export interface FoundRelations extends Pick<RelatedMatrices, "leftOut"> {
  readonly organisations: number;
  readonly regression: Regression;
  readonly permutations: Permutations;
  /** Of each explaining matrix. */
  readonly p: readonly TailShares[];
  readonly correlationP: readonly TailShares[];
  readonly permuted: readonly Summary[];
  /** How t and r of the permutations are spread. */
  readonly distributions: readonly { readonly t: Histogram; readonly correlation: Histogram }[];
}

const mostParts = 32;
const permutationsInAPart = 25;

/** The regression and its permutations, dealt out to workers in a number of parts that depends on the request only. */
export async function computeRelations(
  { computing }: Services,
  { sources, organisations, leftOut }: RelatedMatrices,
  request: RelationsRequest,
  { cancelled, report }: JobContext,
): Promise<FoundRelations> {
  const n = organisations.length;
  const names = [request.of, ...request.with].map(({ name }) => name);
  const refuse = (matrices: readonly string[]) =>
    new TielineError("relations_undetermined", { matrices: matrices.join(", "), organisations: n });
  if ((n * (n - 1)) / 2 <= names.length) throw refuse(names);
  const permutations = permutationsOf(n, request.permutations, request.seed);
  const input = { sources, organisations, permutations: permutations.count };
  const relations = await computing.run("relate-matrices", input, { cancelled });
  if ("constant" in relations) throw refuse([...relations.constant, ...relations.redundant].map((k) => names[k]));

  const statistics = await permuted(computing, relations, permutations, { cancelled, report });
  const found = regression(relations);
  const explaining = request.with.length;
  const column = (k: number) =>
    Float64Array.from({ length: permutations.count }, (_, row) => statistics[row * 2 * explaining + k]);
  const tails = (observed: Float64Array, first: number) =>
    Array.from(observed, (value, k) => tailShares(value, column(first + k), permutations.isExact));
  return {
    organisations: n,
    leftOut,
    regression: found,
    permutations,
    p: tails(found.t, 0),
    correlationP: tails(found.r, explaining),
    permuted: request.with.map((_, k) => summary(column(k).filter(Number.isFinite))),
    distributions: request.with.map((_, k) => ({
      t: histogram(column(k)),
      correlation: histogram(column(explaining + k)),
    })),
  };
}

async function permuted(
  computing: Services["computing"],
  relations: Relations,
  permutations: Permutations,
  { cancelled, report }: JobContext,
): Promise<Float64Array> {
  const { count } = permutations;
  const parts = Math.min(mostParts, Math.ceil(count / permutationsInAPart));
  const shares = new Array<number>(parts).fill(0);
  const done = (part: number, share: number) => {
    shares[part] = share;
    report(shares.reduce((sum, one) => sum + one, 0) / parts);
  };
  const rows = await Promise.all(
    shares.map(async (_, part) => {
      const [from, to] = [part, part + 1].map((edge) => Math.floor((edge * count) / parts));
      const input = { relations, permutations, from, to };
      const statistics = await computing.run("permute-relations", input, {
        cancelled,
        onProgress: (share) => done(part, share),
      });
      done(part, 1);
      return statistics;
    }),
  );
  const all = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}
