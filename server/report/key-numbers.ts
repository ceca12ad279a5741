import type { Asked } from "./ask.ts";
import type { Integration, ReportData } from "./report-data.ts";

/** An index in two years, as far as it is defined. */
export interface KeyIndex {
  readonly now?: number;
  readonly error?: number;
  readonly before?: number;
  readonly errorBefore?: number;
  /** The middle 95 % of random networks with the same activities, and their mean. */
  readonly chance?: { readonly mean: number; readonly low: number; readonly high: number };
}

/** The few numbers of which the cover note speaks. */
export interface KeyNumbers {
  readonly year: number;
  readonly network?: { readonly organisations: number; readonly ties: number };
  readonly networkBefore?: { readonly organisations: number; readonly ties: number };
  /** Share of the ties' weight across zones. */
  readonly acrossZones: KeyIndex;
  /** 1 − r between the groups of the level. */
  readonly integration: KeyIndex;
  readonly level: string;
  /** Whether the data end in the year, so that it is not to be compared. */
  readonly isEdge: boolean;
  readonly hasComplexes: boolean;
  readonly spokes?: {
    readonly all: number;
    /** Without a live tie to their hub. */
    readonly ended: number;
    readonly states: readonly { readonly title: string; readonly complexes: number }[];
  };
  readonly otherVersions: number;
  readonly restated: number;
  /** Share of the records behind the headline that is synthetic. */
  readonly synthetic?: number;
  /** Indexes of the headline that have no value. */
  readonly undefined: readonly string[];
}

export function keyNumbers(data: ReportData): KeyNumbers {
  const { now, before } = data.sets.collaboration;
  const index = (id: string): KeyIndex => {
    const [ofNow, ofBefore] = [indexIn(now, id), indexIn(before, id)];
    const drawn = ofNow?.null;
    return {
      now: ofNow?.value,
      error: ofNow?.error,
      before: ofBefore?.value,
      errorBefore: ofBefore?.error,
      ...(drawn?.mean !== undefined &&
        drawn.low !== undefined &&
        drawn.high !== undefined && { chance: { mean: drawn.mean, low: drawn.low, high: drawn.high } }),
    };
  };
  return {
    year: data.year,
    network: networkIn(now),
    networkBefore: networkIn(before),
    acrossZones: index("tier-4"),
    integration: index("integration"),
    level: data.levels[0].title,
    isEdge: "answer" in data.trend && data.trend.answer.years.some(({ year, isEdge }) => isEdge && year === data.year),
    hasComplexes: data.level === "complex",
    spokes: spokesOf(data),
    otherVersions: data.otherVersions.length,
    restated: data.restated.length,
    synthetic: "answer" in now ? now.answer.network.synthetic : undefined,
    undefined:
      "answer" in now
        ? now.answer.indexes.filter(({ value }) => value === undefined).map(({ definition }) => definition.title)
        : [],
  };
}

function indexIn(asked: Asked<Integration>, id: string) {
  return "answer" in asked ? asked.answer.indexes.find((one) => one.id === id) : undefined;
}

function networkIn(asked: Asked<Integration>): KeyNumbers["network"] {
  return "answer" in asked
    ? { organisations: asked.answer.network.organisations, ties: asked.answer.network.ties }
    : undefined;
}

function spokesOf({ hubs }: ReportData): KeyNumbers["spokes"] {
  if (!("answer" in hubs) || hubs.answer.spokes.length === 0) return undefined;
  const { spokes, states } = hubs.answer;
  return {
    all: spokes.length,
    ended: spokes.filter(({ state }) => state === "neverConnected" || state === "dormant").length,
    states: states.filter(({ complexes }) => complexes > 0),
  };
}
