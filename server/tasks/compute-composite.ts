import { type Composite, type CompositeInput, composite } from "../../analysis/integration/composite.ts";
import type { TaskContext } from "./task-context.ts";

export function run(input: CompositeInput, { progress }: TaskContext): Composite {
  return composite(input, progress);
}
