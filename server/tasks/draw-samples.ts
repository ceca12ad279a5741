import { measureNamed } from "../../analysis/measure-named.ts";
import type { TaskContext } from "./task-context.ts";

export interface DrawSamplesInput {
  readonly measure: string;
  readonly shared: unknown;
  readonly round: number;
  readonly part: number;
}

export function run({ measure, shared, round, part }: DrawSamplesInput, { progress }: TaskContext): Float64Array {
  return measureNamed(measure).estimation!.draw(shared, round, part, progress);
}
