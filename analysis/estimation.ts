import type { z } from "zod";
import { stretch } from "../model/progress.ts";
import type { Estimate, Estimation, MeasureInput } from "./measure.ts";
import { addedUp } from "./measure-parts.ts";

export const partsInARound = 32;

/** The sums before, and those of a round's parts in their order. */
export function joinedRound(before: Float64Array | undefined, parts: readonly Float64Array[]): Float64Array {
  return addedUp(before ? [before, ...parts] : parts, parts[0].length);
}

/** All rounds one after the other, on one thread. */
export function estimateOnOneThread<Shape extends z.ZodRawShape, Shared>(
  { prepare, draw, conclude }: Estimation<Shape, Shared>,
  input: MeasureInput<Shape>,
): Estimate {
  const shared = prepare(input);
  let sums: Float64Array | undefined;
  for (let round = 0; ; round++) {
    const parts = Array.from({ length: partsInARound }, (_, part) =>
      draw(shared, round, part, stretch(input.progress, part / partsInARound, (part + 1) / partsInARound)),
    );
    sums = joinedRound(sums, parts);
    const estimate = conclude(shared, round, sums);
    if (estimate) return estimate;
  }
}
