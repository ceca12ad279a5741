/** By which ranking organisations can leave. */
export const leavingRanks = ["degree", "betweenness", "strength"] as const;
export type LeavingBy = (typeof leavingRanks)[number] | "random";
