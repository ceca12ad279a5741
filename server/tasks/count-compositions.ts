import { type CompositionByYear, compositionByYear } from "../../analysis/helix/composition-by-year.ts";
import type { TaskContext } from "./task-context.ts";

type Input = Omit<Parameters<typeof compositionByYear>[0], "progress">;

export function run(input: Input, { progress }: TaskContext): CompositionByYear {
  return compositionByYear({ ...input, progress });
}
