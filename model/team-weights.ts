/** How much each criterion of a team counts where nothing else is asked for; only how they compare matters. */
export const usualTeamWeights = { coverage: 40, trust: 20, novelty: 10, zones: 15, integration: 15 } as const;

/** Members that a team is asked for with, at most. */
export const mostTeamMembers = 10;
