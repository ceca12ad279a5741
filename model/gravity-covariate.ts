/** What a gravity model can explain ties by. */
export const gravityCovariates = ["size", "distance", "zone", "speciality"] as const;
export type GravityCovariate = (typeof gravityCovariates)[number];
