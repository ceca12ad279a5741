import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { newestCompleteYear } from "../../analysis/integration/complete-year.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Language } from "../../model/name.ts";
import { reasonIn } from "../../model/reason.ts";
import type { SetTarget, Target } from "../../model/target.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Services } from "../services.ts";
import { figureOfTarget } from "./figure-of-target.ts";

/** A target with its base year, once everything in it is known to make sense for the dataset; refused where it does not. */
export async function settleTarget(
  target: Target,
  services: Services,
  version: DatasetVersion,
  language: Language,
): Promise<SetTarget> {
  const { parameters, network } = figureOfTarget(target, language);
  const { facts, selection } = await services.networks.get(version, network);
  for (const name of ["by", "across"] as const) {
    const grouping = parameters[name];
    if (typeof grouping === "string" && target.parameters[name] !== undefined && !isLevel(grouping))
      groupingNamed(facts, grouping);
  }
  const baseYear = target.baseYear ?? newestCompleteYear(facts, selection);
  if (baseYear >= target.year) {
    const values = { base: String(baseYear), year: String(target.year) };
    throw new TielineError("body_invalid", { reason: reasonIn(language, "targetPast", values) });
  }
  return { ...target, baseYear };
}
