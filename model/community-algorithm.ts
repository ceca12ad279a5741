/** How communities can be found. */
export const communityAlgorithms = ["louvain", "leiden", "labels"] as const;
export type CommunityAlgorithm = (typeof communityAlgorithms)[number];
