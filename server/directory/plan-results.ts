import { byCodeUnit } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { type PlanStage, planStages } from "../../model/plan-stage.ts";
import type { PlanResult } from "../contract/observation.ts";

interface Staged extends Observation {
  readonly stage: PlanStage;
  readonly isSaid: boolean;
}

/** Aim, plan and result side by side: figures that differ in their stage only are of one line. Where none says a stage there is no line. */
export function planResults(observations: readonly Observation[]): PlanResult[] {
  const lines = Map.groupBy(observations.map(staged), ({ subject, indicator, date, unit, dimensions }) =>
    JSON.stringify([subject.id, indicator, date ?? "", unit, Object.entries(dimensions ?? {}).sort()]),
  );
  return [...lines]
    .filter(([, line]) => line.some(({ isSaid }) => isSaid))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, line]) => {
      const [{ subject, indicator, date, unit, dimensions }] = line;
      const figures: Partial<Record<PlanStage, number | string>> = {};
      for (const { stage, value } of line) figures[stage] ??= value;
      return { subject: subject.id, indicator, date, dimensions, unit, ...figures, attained: attained(figures) };
    });
}

/** A figure that says no stage is a result. */
function staged(observation: Observation): Staged {
  const { stage, ...others } = observation.dimensions ?? {};
  const known = planStages.find((one) => one === stage);
  const dimensions = known === undefined ? observation.dimensions : others;
  return {
    ...observation,
    dimensions: Object.keys(dimensions ?? {}).length > 0 ? dimensions : undefined,
    stage: known ?? "result",
    isSaid: known !== undefined,
  };
}

function attained({ goal, plan, result }: Partial<Record<PlanStage, number | string>>): number | undefined {
  const aim = goal ?? plan;
  return typeof aim === "number" && typeof result === "number" && aim !== 0 ? result / aim : undefined;
}
