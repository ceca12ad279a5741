/** The dimension `stage` of a figure that belongs to an action plan: what was aimed at, what was planned to be done, and what came of it. */
export const planStages = ["goal", "plan", "result"] as const;
export type PlanStage = (typeof planStages)[number];
