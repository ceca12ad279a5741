/** Ways to tell the ties of a network that are more than chance. */
export const backbones = ["disparity", "noise-corrected", "validated"] as const;
export type BackboneMethod = (typeof backbones)[number];

/** Where each was defined. */
export const backboneSources: Readonly<Record<BackboneMethod, string>> = {
  disparity: "doi:10.1073/pnas.0808904106",
  "noise-corrected": "doi:10.1109/ICDE.2017.100",
  validated: "doi:10.1088/1367-2630/aa6b38",
};
