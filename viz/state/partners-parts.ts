/** What the view of partners shows, in the order in which it offers them. */
export const partnersParts = ["cases", "candidates", "introductions", "consortium", "conversion", "backTest"] as const;
export type PartnersPart = (typeof partnersParts)[number];
