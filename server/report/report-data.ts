import type { z } from "zod";
import type { ParticipationRate } from "../../analysis/integration/participation-rate.ts";
import type { Tier } from "../../analysis/integration/tier.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Language } from "../../model/name.ts";
import type { timings } from "../../model/network-parameters.ts";
import type { GravityResult } from "../contract/gravity.ts";
import type { hubSpokeResult } from "../contract/hub-spoke.ts";
import type { integrationResult, seriesResult } from "../contract/integration.ts";
import type { mixingResult } from "../contract/mixing.ts";
import type { targetsResult } from "../contract/targets.ts";
import type { Asked } from "./ask.ts";

/** The sets of activities that tie, the headline first. */
export const reportedSets = ["collaboration", "contact", "membership"] as const;
export type ReportedSet = (typeof reportedSets)[number];

export type Integration = z.output<typeof integrationResult>;
export type Series = z.output<typeof seriesResult>;

/** The same of the year that is reported and of the one before. */
export interface TwoYears<T> {
  readonly now: T;
  readonly before: T;
}

/** One figure of an earlier year that another kept version of the dataset gives differently. */
export interface Restated {
  readonly index: string;
  /** Of the catalogue of figures. */
  readonly figure: string;
  readonly title: string;
  readonly year: number;
  readonly version: number;
  /** Absent where that version leaves it undefined. */
  readonly earlier?: number;
  readonly now?: number;
}

/** Everything that a report tells, as the API answers it. */
export interface ReportData {
  readonly version: DatasetVersion;
  readonly language: Language;
  readonly year: number;
  /** Of collaboration and contact; who is a member is a standing, which overlaps the year. */
  readonly timing: (typeof timings)[number];
  /** The level on which integration is told in full, and all levels that there are. */
  readonly level: string;
  readonly levels: readonly {
    readonly by: string;
    readonly title: string;
    readonly integration: TwoYears<Asked<Integration>>;
  }[];
  readonly sets: Readonly<Record<ReportedSet, TwoYears<Asked<Integration>>>>;
  /** The headline up to the year that is reported, and the share of each tier in the same years. */
  readonly trend: Asked<Series>;
  readonly tiersByYear: readonly { readonly tier: Tier; readonly series: Asked<Series> }[];
  readonly mixedBy: { readonly by: string; readonly title: string };
  readonly mixing: Asked<z.output<typeof mixingResult>>;
  readonly hubs: Asked<z.output<typeof hubSpokeResult>>;
  readonly gravity: Asked<GravityResult>;
  readonly targets: Asked<z.output<typeof targetsResult>>;
  readonly participation: TwoYears<readonly (ParticipationRate & { readonly title: string })[]>;
  /** The other versions that are kept, newest first, and where their figures differ. */
  readonly otherVersions: readonly number[];
  readonly restated: readonly Restated[];
  readonly restatedYears: readonly number[];
}
