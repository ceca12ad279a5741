import { daySpan } from "../../model/partial-date.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import { type BackTest, type BackTestRequest, backTest } from "./back-test.ts";
import { factsUntil } from "./facts-until.ts";
import { type Known, knownOn } from "./known.ts";
import { newTies } from "./new-ties.ts";
import { type CaseModels, fitPartnerModels } from "./partner-model.ts";

/** All that candidates are listed by. */
export interface PartnerFit {
  /** As of the last day. */
  readonly known: Known;
  /** Fitted to the new ties of the days before it. */
  readonly models: CaseModels;
  /** How such lists would have done over these days, with models fitted to the days before them. */
  readonly backTest: BackTest;
}

export type FitPartnersRequest = Omit<BackTestRequest, "split" | "until">;

/** Models for today, that is the dataset's reference day or the window's end, and the back-test that tells how far to trust them. */
export function fitPartners(request: FitPartnersRequest, progress: Progress): PartnerFit {
  const { facts, network, days, match, sources, seed } = request;
  const today = Math.min(facts.referenceDay, network.to === undefined ? facts.referenceDay : daySpan(network.to).last);
  const split = today - days;
  const tested = backTest({ ...request, split, until: today }, stretch(progress, 0, 0.65));
  const before = knownOn(facts, network, split);
  const matched = match?.(factsUntil(facts, split));
  const lesson = { facts, known: before, later: newTies(facts, network, before, today), match: matched };
  const models = fitPartnerModels(lesson, { network, sources, seed }, stretch(progress, 0.65, 1));
  return { known: knownOn(facts, network, today), models, backTest: tested };
}
