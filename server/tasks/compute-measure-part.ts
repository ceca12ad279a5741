import type { TaskContext } from "../jobs/task-context.ts";
import { measureNamed } from "../results/measure-named.ts";

export interface MeasurePartInput {
  readonly measure: string;
  readonly shared: unknown;
  readonly part: number;
}

export function run({ measure, shared, part }: MeasurePartInput, { progress }: TaskContext): Float64Array {
  return measureNamed(measure).parts!.compute(shared, part, progress);
}
