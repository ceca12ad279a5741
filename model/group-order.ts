/** In which order the groups of a mixing matrix stand. */
export const groupOrders = ["id", "weight", "zone", "seriation"] as const;
export type GroupOrder = (typeof groupOrders)[number];
