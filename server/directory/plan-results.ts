import { byCodeUnit } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { type PlanStage, planStages } from "../../model/plan-stage.ts";
import type { PlanResult } from "../contract/observation.ts";

/** Aim, plan and result side by side: figures that differ in their `stage` only are of one line. */
export function planResults(observations: readonly Observation[]): PlanResult[] {
  const staged = observations.flatMap((observation) => {
    const { stage, ...dimensions } = observation.dimensions ?? {};
    return isStage(stage) ? [{ ...observation, stage, dimensions }] : [];
  });
  const lines = Map.groupBy(staged, ({ subject, indicator, date, unit, dimensions }) =>
    JSON.stringify([subject.id, indicator, date ?? "", unit, Object.entries(dimensions).sort()]),
  );
  return [...lines]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, line]) => {
      const [{ subject, indicator, date, unit, dimensions }] = line;
      const figures: Partial<Record<PlanStage, number | string>> = {};
      for (const { stage, value } of line) figures[stage] = value;
      return {
        subject: subject.id,
        indicator,
        date,
        dimensions: Object.keys(dimensions).length > 0 ? dimensions : undefined,
        unit,
        ...figures,
        attained: attained(figures),
      };
    });
}

function isStage(text: string | undefined): text is PlanStage {
  return planStages.some((stage) => stage === text);
}

function attained({ goal, plan, result }: Partial<Record<PlanStage, number | string>>): number | undefined {
  const aim = goal ?? plan;
  return typeof aim === "number" && typeof result === "number" && aim !== 0 ? result / aim : undefined;
}
