import type { TaskContext } from "../jobs/task-context.ts";
import { measureNamed } from "../results/measure-named.ts";

export interface DrawSamplesInput {
  readonly measure: string;
  readonly shared: unknown;
  readonly round: number;
  readonly part: number;
}

export function run({ measure, shared, round, part }: DrawSamplesInput, { progress }: TaskContext): Float64Array {
  return measureNamed(measure).estimation!.draw(shared, round, part, progress);
}
