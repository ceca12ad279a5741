/** What a pair that did not meet has to be like to be compared with one that did: of the same two kinds; also in one complex or not, as that; or anything. */
export const conversionMatches = ["kind", "complex", "all"] as const;
export type ConversionMatch = (typeof conversionMatches)[number];
