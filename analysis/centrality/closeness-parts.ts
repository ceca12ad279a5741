import type { z } from "zod";
import type { Progress } from "../../model/progress.ts";
import type { MeasureInput, MeasureParts } from "../measure.ts";
import { type Dealt, dealt } from "../measure-parts.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

interface Closeness<Shape extends z.ZodRawShape, Prepared> {
  prepare(input: MeasureInput<Shape>): Prepared;
  /** Sums over the distances from a member of each class from `first` to `end` (not included). */
  sums(prepared: Prepared, first: number, end: number, progress: Progress): Float64Array;
  /** Values of the organisations from the sums by class. */
  values(prepared: Prepared, sums: Float64Array): Float64Array;
}

/** Classes that follow each other have much the same neighbourhood: a part is a stretch of them. */
export function closenessParts<Shape extends z.ZodRawShape, Prepared extends { readonly quotient: TwinQuotient }>(
  nodesInAPart: number,
  { prepare, sums, values }: Closeness<Shape, Prepared>,
): MeasureParts<Shape, Dealt<Prepared>> {
  return {
    ...dealt(nodesInAPart, prepare),
    compute(shared, part, progress) {
      const bound = (index: number) => Math.floor((shared.quotient.classes * index) / shared.parts);
      return sums(shared, bound(part), bound(part + 1), progress);
    },
    combine(shared, parts) {
      const all = new Float64Array(shared.quotient.classes);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return values(shared, all);
    },
  };
}
