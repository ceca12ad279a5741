import type { z } from "zod";
import { knowsTies, type Measure } from "../../analysis/measure.ts";
import { checkOnBackbone, onBackboneShape } from "../contract/backbone.ts";
import { derivedQuery } from "../contract/parameters.ts";
import { parametersOf, type Spelling } from "./measure-parameters.ts";

/** The query about a measure, or about several. What only other measures take is refused by name, and a backbone of what reads no ties. */
export function queryOfMeasures<S extends z.ZodRawShape>(asked: readonly (readonly [Measure, Spelling?])[], own: S) {
  const parameters = Object.assign({}, ...asked.map(([measure, spelling]) => parametersOf(measure, spelling)));
  const readers = asked.map(([measure]) => ({ id: measure.id, knowsTies: knowsTies(measure) }));
  return derivedQuery({ ...parameters, ...onBackboneShape, ...own }).check((context) =>
    checkOnBackbone(readers, context),
  );
}
