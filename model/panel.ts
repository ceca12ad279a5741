/** Units by years: what a row of each stands for. */
export const panelKinds = ["organisation-year", "complex-year", "pair-year"] as const;
export type PanelKind = (typeof panelKinds)[number];

/** A panel is made in memory as a whole. */
export const mostPanelRows = 500_000;
export const mostPanelMeasures = 8;
export const usualPanelMeasures = ["degree", "strength"] as const;
