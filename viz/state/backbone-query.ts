import { type BackboneMethod, type Correction, usualCorrection } from "../../model/backbone.ts";
import type { UrlState } from "./url-state.ts";

/** Which backbone is read, where what is asked for can be had on one. */
export type BackboneQuery = {
  readonly backbone?: BackboneMethod;
  readonly "backbone.alpha"?: number;
  readonly "backbone.correction"?: Correction;
};

export function backboneQuery({ backbone, backboneAlpha, backboneCorrection }: UrlState): BackboneQuery {
  if (!backbone) return {};
  return {
    backbone,
    "backbone.alpha": backboneAlpha,
    "backbone.correction": backboneCorrection ?? usualCorrection(backbone),
  };
}
