import { indexNamed } from "../../analysis/integration/indexes.ts";
import { changeOutcomes, type Outcome } from "../../analysis/scenario/change-outcomes.ts";
import { type ScenarioRequest, type TriedScenario, tryScenario } from "../../analysis/scenario/try-scenario.ts";
import type { ScenarioChange } from "../../model/scenario.ts";
import type { TaskContext } from "./task-context.ts";

export interface TryScenarioInput extends Omit<ScenarioRequest, "indexes"> {
  readonly indexes: readonly string[];
  /** As they were written; parallel to their outcomes. */
  readonly given: readonly ScenarioChange[];
}

export interface ScenarioWithOutcomes extends TriedScenario {
  readonly outcomes: readonly Outcome[];
}

export function run({ indexes, given, ...request }: TryScenarioInput, { progress }: TaskContext): ScenarioWithOutcomes {
  const { facts, network, selection, changes } = request;
  return {
    ...tryScenario({ ...request, indexes: indexes.map(indexNamed) }, progress),
    outcomes: changeOutcomes(facts, network, selection, changes, given),
  };
}
