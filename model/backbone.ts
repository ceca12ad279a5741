import { z } from "zod";

/** Ways to tell the ties of a network that are more than chance. */
export const backbones = ["disparity", "noise-corrected", "validated"] as const;
export type BackboneMethod = (typeof backbones)[number];

/** How a level of significance is corrected for all that is tested. */
export const corrections = ["none", "bonferroni", "fdr"] as const;
export type Correction = (typeof corrections)[number];

/** As it stands in a query string. */
export const alphaSchema = z.coerce.number().positive().lt(1);
export const usualAlpha = 0.05;

/** Only of validated ties so many pairs are tested that a correction is usual. */
export function usualCorrection(method: BackboneMethod): Correction {
  return method === "validated" ? "fdr" : "none";
}

/** Which backbone, at which level, corrected how for all that is tested. */
export interface BackboneRequest {
  readonly method: BackboneMethod;
  readonly alpha: number;
  readonly correction: Correction;
}

/** A request with what is used where it does not say. */
export function backboneRequest(
  method: BackboneMethod,
  { alpha = usualAlpha, correction = usualCorrection(method) }: Partial<Omit<BackboneRequest, "method">>,
): BackboneRequest {
  return { method, alpha, correction };
}
