import { measureNamed } from "../../analysis/measure-named.ts";
import type { TaskContext } from "./task-context.ts";

export interface MeasurePartInput {
  readonly measure: string;
  readonly shared: unknown;
  readonly part: number;
}

export function run({ measure, shared, part }: MeasurePartInput, { progress }: TaskContext): Float64Array {
  return measureNamed(measure).parts!.compute(shared, part, progress);
}
