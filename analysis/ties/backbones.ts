import type { Correction } from "../statistics/corrected-threshold.ts";

/** Ways to tell the ties of a network that are more than chance. */
export const backbones = ["disparity", "noise-corrected", "validated"] as const;
export type BackboneMethod = (typeof backbones)[number];

/** Which backbone, at which level, corrected how for all that is tested. */
export interface BackboneRequest {
  readonly method: BackboneMethod;
  readonly alpha: number;
  readonly correction: Correction;
}

/** A request with what is used where it does not say: only of validated ties so many pairs are tested that a correction is usual. */
export function backboneRequest(
  method: BackboneMethod,
  { alpha = 0.05, correction = method === "validated" ? "fdr" : "none" }: Partial<Omit<BackboneRequest, "method">>,
): BackboneRequest {
  return { method, alpha, correction };
}

/** Where each was defined. */
export const backboneSources: Readonly<Record<BackboneMethod, string>> = {
  disparity: "doi:10.1073/pnas.0808904106",
  "noise-corrected": "doi:10.1109/ICDE.2017.100",
  validated: "doi:10.1088/1367-2630/aa6b38",
};
