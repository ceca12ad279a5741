/** How the p of many cells are judged together. */
export const cellCorrections = ["holm", "fdr", "none"] as const;
export type CellCorrection = (typeof cellCorrections)[number];
export const usualCellCorrection: CellCorrection = "fdr";

/** By which p: the share of draws as extreme, or the tail of a normal curve at z. */
export const cellTests = ["empirical", "normal"] as const;
export type CellTest = (typeof cellTests)[number];
export const usualCellTest: CellTest = "empirical";
