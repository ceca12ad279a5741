/** Groupings that the topology of a day tells. */
export const topologyLevels: readonly string[] = ["complex", "hub", "zone"];
