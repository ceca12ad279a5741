import type { z } from "zod";
import { stretch } from "../model/progress.ts";
import type { MeasureInput, MeasureParts } from "./measure.ts";

const mostParts = 64;

/**
 * Into how many parts a network is cut, by its organisations, or by all nodes where activities are nodes too. It depends on the network
 * only, so that the bytes do not depend on the machine.
 */
function numberOfParts(
  { network, selection }: Pick<MeasureInput, "network" | "selection">,
  nodesInAPart: number,
): number {
  const nodes = network ? network.order : selection!.organisations.length + selection!.activities.length;
  return Math.max(1, Math.min(mostParts, Math.ceil(nodes / nodesInAPart)));
}

/** What all parts read, and how many they are. */
export type Dealt<Prepared> = Prepared & { readonly parts: number };

/** How what is prepared is dealt to a number of parts that follows from the number of nodes. */
export function dealt<Shape extends z.ZodRawShape, Prepared>(
  nodesInAPart: number,
  prepare: (input: MeasureInput<Shape>) => Prepared,
): Pick<MeasureParts<Shape, Dealt<Prepared>>, "count" | "prepare"> {
  const count = (input: MeasureInput<Shape>) => numberOfParts(input, nodesInAPart);
  return { count, prepare: (input) => ({ ...prepare(input), parts: count(input) }) };
}

/** All parts of a measure one after the other, on one thread. */
export function computeAllParts<Shape extends z.ZodRawShape, Shared>(
  { count, prepare, compute, combine }: MeasureParts<Shape, Shared>,
  input: MeasureInput<Shape>,
): Float64Array {
  const shared = prepare(input);
  const parts = count(input);
  const computed = Array.from({ length: parts }, (_, part) =>
    compute(shared, part, stretch(input.progress, part / parts, (part + 1) / parts)),
  );
  return combine(shared, computed);
}

/** Sums of parts that are each over all, added in their order. */
export function addedUp(parts: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const part of parts) for (let i = 0; i < length; i++) sums[i] += part[i];
  return sums;
}
