import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan } from "../../model/partial-date.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import type { Facts } from "../facts/facts.ts";
import type { Bm25Index } from "../text/bm25-index.ts";
import { capabilityIndex } from "../text/capability-match.ts";
import { type BackTest, type BackTestRequest, backTest } from "./back-test.ts";
import { type Known, knownOn } from "./known.ts";
import { type CaseModels, fitPartnerModels, lessonOf } from "./partner-model.ts";

/** All that candidates are listed by. */
export interface PartnerFit {
  /** As of the last day. */
  readonly known: Known;
  /** By what is said of them, as of then. */
  readonly capabilities: Bm25Index;
  /** Fitted to the new ties of the days before it. */
  readonly models: CaseModels;
  /** How such lists would have done over these days, with models fitted to the days before them. */
  readonly backTest: BackTest;
}

export type FitPartnersRequest = Omit<BackTestRequest, "split" | "until">;

/** The dataset's reference day, or the window's end where that is earlier: nothing later is known. */
export function todayOf({ referenceDay }: Facts, { to }: NetworkParameters): number {
  return Math.min(referenceDay, to === undefined ? referenceDay : daySpan(to).last);
}

/** Models for today, and the back-test that tells how far to trust them. */
export function fitPartners(request: FitPartnersRequest, progress: Progress): PartnerFit {
  const { facts, network, days, sources, seed } = request;
  const today = todayOf(facts, network);
  const split = today - days;
  const tested = backTest({ ...request, split, until: today }, stretch(progress, 0, 0.65));
  const before = knownOn(facts, network, split);
  const lesson = lessonOf(facts, network, before, today);
  const models = fitPartnerModels(lesson, { network, sources, seed }, stretch(progress, 0.65, 1));
  const known = knownOn(facts, network, today);
  return { known, capabilities: capabilityIndex(facts, today), models, backTest: tested };
}
