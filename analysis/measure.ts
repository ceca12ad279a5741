import type { z } from "zod";
import { flagSchema } from "../model/flag.ts";
import type { NetworkParameters } from "../model/network-parameters.ts";
import type { Progress } from "../model/progress.ts";
import type { Facts } from "./facts/facts.ts";
import type { Selection } from "./ties/selection.ts";
import type { TieNetwork } from "./ties/tie-network.ts";

/** What a measure is computed from. */
export interface MeasureInput<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly facts: Facts;
  /** Nodes and what each activity gives to pairs: there for a measure that reads facts, and only for it. */
  readonly selection: Selection | undefined;
  /** The projection: there for a measure that reads ties, and only for it. Its nodes are the same. */
  readonly network: TieNetwork | undefined;
  /** Whether ties count by their weight; false for a measure that has no weighted form. */
  readonly weighted: boolean;
  /** Those of the network and the measure's own, parsed. */
  readonly parameters: NetworkParameters & z.output<z.ZodObject<Shape>>;
  readonly progress: Progress;
}

/**
 * A number for each organisation: an entry in the list `measures`, from which the catalogue, the validation, the API's
 * schema and the page's form all come. What people read about measure `x` stands in `definitions.json` under `measures.x`.
 */
export interface Measure<Shape extends z.ZodRawShape = z.ZodRawShape, Shared = unknown, Drawn = unknown> {
  readonly id: string;
  /** Whether the two-mode facts are enough for it; only else is the projection made. */
  readonly reads: "facts" | "ties";
  /** What `weighted` is where a request does not say; undefined: it has no weighted form. */
  readonly weightedDefault: boolean | undefined;
  /** Whether it reads weights though it has no form without them. */
  readonly alwaysWeighted?: true;
  /** Its own parameters as they stand in a query string, beyond those of the network. */
  readonly parameters: Shape;
  /** Where it was defined: `doi:…`. */
  readonly source: string;
  /** What computes it: a library, or the file of the kernel. */
  readonly computedBy: string;
  /** Why that one, for whoever reads `docs/measures.md`; English. */
  readonly why: string;
  /** One value for each node, NaN where it is undefined. */
  compute(input: MeasureInput<Shape>): Float64Array;
  /** Of a measure that takes from the facts what is a sum over ties: the same sum over some ties alone, such as those of a backbone. */
  onTies?(network: TieNetwork): Float64Array;
  /** How several workers compute it. */
  readonly parts?: MeasureParts<Shape, Shared>;
  /** How it is estimated where that is asked for; `compute` then gives the estimates alone. */
  readonly estimation?: Estimation<Shape, Drawn>;
}

/**
 * A measure cut into numbered parts whose number depends on the input only and which are combined in order, so that the
 * bytes do not depend on how many workers took part.
 */
export interface MeasureParts<Shape extends z.ZodRawShape = z.ZodRawShape, Shared = unknown> {
  count(input: MeasureInput<Shape>): number;
  /** What all parts read: arrays in shared memory, and numbers. */
  prepare(input: MeasureInput<Shape>): Shared;
  compute(shared: Shared, part: number, progress: Progress): Float64Array;
  combine(shared: Shared, parts: readonly Float64Array[]): Float64Array;
}

/** How far estimated values may be off, all of them at once with the confidence said. Arrays are parallel to the values. */
export interface Approximation {
  readonly samples: number;
  readonly seed: number;
  readonly confidence: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The ranks that are possible within the intervals. */
  readonly bestRank: Float64Array;
  readonly worstRank: Float64Array;
  /** How many organisations certainly have rank k or better. */
  readonly top: readonly { readonly k: number; readonly certain: number }[];
}

export interface Estimate {
  readonly values: Float64Array;
  readonly approximation: Approximation;
}

/**
 * How a measure is estimated from samples where it takes too long to compute. Samples are drawn round by round, each as many as all
 * before it, in numbered parts that each have a stream of chance of their own: the bytes do not depend on how many workers took part.
 */
export interface Estimation<Shape extends z.ZodRawShape = z.ZodRawShape, Shared = unknown> {
  isAskedFor(input: MeasureInput<Shape>): boolean;
  /** What all parts read: arrays in shared memory, and numbers. */
  prepare(input: MeasureInput<Shape>): Shared;
  /** Sums over the samples of one part of a round. */
  draw(shared: Shared, round: number, part: number, progress: Progress): Float64Array;
  /** What the sums of all rounds so far say; undefined where another round is needed. */
  conclude(shared: Shared, round: number, sums: Float64Array): Estimate | undefined;
}

/** The parameters of a measure or figure beyond those of the network: its own, and `weighted` where it has a weighted form. */
export function ownParameters({
  weightedDefault,
  parameters,
}: Pick<Measure, "weightedDefault" | "parameters">): z.ZodRawShape {
  if (weightedDefault === undefined) return parameters;
  const weighted = flagSchema
    .default(weightedDefault)
    .describe("true: ties count by their weight; false: every tie counts as one.");
  return { weighted, ...parameters };
}

/** Whether a measure can be computed from some ties alone, of which the facts say nothing. */
export function knowsTies({ reads, onTies }: Measure): boolean {
  return reads === "ties" || onTies !== undefined;
}

/** Whether a measure's values depend on how much ties weigh, under these parameters of its own. */
export function readsWeights(
  { weightedDefault, alwaysWeighted }: Measure,
  own: Readonly<Record<string, unknown>>,
): boolean {
  if (weightedDefault === undefined) return alwaysWeighted === true;
  return (own.weighted ?? weightedDefault) === true;
}
