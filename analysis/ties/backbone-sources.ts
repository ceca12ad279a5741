import type { BackboneMethod } from "../../model/backbone.ts";

/** Where each way to find a backbone was defined. */
export const backboneSources: Readonly<Record<BackboneMethod, string>> = {
  disparity: "doi:10.1073/pnas.0808904106",
  "noise-corrected": "doi:10.1109/ICDE.2017.100",
  validated: "doi:10.1088/1367-2630/aa6b38",
};
