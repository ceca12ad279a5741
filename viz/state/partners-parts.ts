/** What the view of partners shows, in the order in which it offers them. */
export const partnersParts = ["cases"] as const;
export type PartnersPart = (typeof partnersParts)[number];
