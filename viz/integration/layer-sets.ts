/** The sets of layers that integration is looked at in: the first is the headline, the others stand beside it. */
export const layerSets = ["collaboration", "contact", "membership"] as const;
export type LayerSet = (typeof layerSets)[number];
