import { indexNamed } from "../../analysis/integration/indexes.ts";
import { type ScenarioRequest, type TriedScenario, tryScenario } from "../../analysis/scenario/try-scenario.ts";
import type { TaskContext } from "../jobs/task-context.ts";

export interface TryScenarioInput extends Omit<ScenarioRequest, "indexes"> {
  readonly indexes: readonly string[];
}

export function run({ indexes, ...request }: TryScenarioInput, { progress }: TaskContext): TriedScenario {
  return tryScenario({ ...request, indexes: indexes.map(indexNamed) }, progress);
}
