/** The dimension `stage` of a figure that belongs to an action plan: what was aimed at, what was planned to be done, what came of it. A figure without it is a result. */
export const planStages = ["goal", "plan", "result"] as const;
export type PlanStage = (typeof planStages)[number];
