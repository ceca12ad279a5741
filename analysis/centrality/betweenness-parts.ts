import type { z } from "zod";
import type { MeasureInput, MeasureParts } from "../measure.ts";
import { addedUp, type Dealt, dealt } from "../measure-parts.ts";
import { type ClassGroups, pairsAcross } from "./counted-pairs.ts";
import { hopDependencies } from "./hop-dependencies.ts";
import { lengthDependencies } from "./length-dependencies.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/** A sum over shortest paths, and what makes values of it. */
export interface Betweenness {
  readonly quotient: TwinQuotient;
  readonly weighted: boolean;
  /** Where only pairs in different groups count. */
  readonly groups?: ClassGroups;
  /** What classes have beside what is found from each source. */
  readonly beside?: Float64Array;
  /** What each organisation's sum is divided by: each unordered pair was met from both ends. 0/0 is undefined. */
  readonly divisors: Float64Array;
}

/** Sources are dealt out to the parts, whose sums by class are added in their order and handed to every member. */
export function betweennessParts<Shape extends z.ZodRawShape>(
  nodesInAPart: number,
  prepare: (input: MeasureInput<Shape>) => Betweenness,
): MeasureParts<Shape, Dealt<Betweenness>> {
  return {
    ...dealt(nodesInAPart, prepare),
    compute({ quotient, weighted, groups, parts }, part, progress) {
      const dependencies = weighted ? lengthDependencies : hopDependencies;
      return dependencies(quotient, part, parts, progress, groups && pairsAcross(quotient, groups));
    },
    combine({ quotient, beside, divisors }, parts) {
      const sums = addedUp(beside ? [beside, ...parts] : parts, quotient.classes);
      return divisors.map((divisor, node) => sums[quotient.classOf[node]] / divisor);
    },
  };
}
