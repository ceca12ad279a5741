import type { Observation } from "../../model/observation.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Scheme } from "../../model/scheme.ts";

/** Indicator of a score that somebody gave: its dimensions name the scheme and the part, its unit is `of N`, with N the full score. */
export const scoreIndicator = "evaluation-score";

export interface Score {
  /** Id of the observation. */
  readonly observation: string;
  readonly value: number;
  readonly outOf: number;
  readonly synthetic: boolean;
}

/** A part of the scheme, as it is for one subject. */
export interface ScoredPart {
  readonly id: string;
  /** As it was given. */
  readonly score?: Score;
  /** What it gives to the total; absent where it has no weight, or something in it was not scored. */
  readonly points?: number;
}

export interface ScoreCard {
  readonly subject: Observation["subject"];
  /** Parallel to the scheme's parts. */
  readonly parts: readonly ScoredPart[];
  /** Of 100; absent where the scheme's weights are not published, or a part was not scored. */
  readonly total?: number;
  /** Weighted parts without a score, none of them in a part that has one of its own. */
  readonly missing: readonly string[];
}

export interface ScoreCards {
  /** Percent of the whole by part, its own or that of its parts together; absent without one. */
  readonly weights: ReadonlyMap<string, number>;
  /** By subject. */
  readonly cards: readonly ScoreCard[];
  /** Years for which there are scores under the scheme. */
  readonly years: readonly number[];
  /** Scores under the scheme that no card can hold, of any year, counted. */
  readonly leftOut: {
    readonly undated: number;
    /** Of a part that the scheme does not have, or of none. */
    readonly part: number;
    /** Not a number from 0 to N with the unit `of N`. */
    readonly scale: number;
    /** That say more than scheme and part. */
    readonly dimensions: number;
    /** Further scores of the same subject, part and year: the first published one by id stands. */
    readonly repeated: number;
  };
}

/**
 * Score cards of a scheme for one year, from scores that were loaded; nothing is ever concluded from a network. Each part's score is as it was given.
 * A part counts with its weight × score / full score; one without a score of its own with what its parts give together. The total is there
 * only where every weighted part is, and is then 100 × points / weights. O(observations).
 *
 * Checked by hand.
 */
export function scoreCards(
  { id: scheme, parts = [] }: Scheme,
  observations: readonly Observation[],
  year: number,
): ScoreCards {
  const leftOut = { undated: 0, part: 0, scale: 0, dimensions: 0, repeated: 0 };
  const known = new Set(parts.map(({ id }) => id));
  const years = new Set<number>();
  const bySubject = new Map<string, { subject: Observation["subject"]; scores: Map<string, Score> }>();
  const own = observations
    .filter(({ indicator, dimensions }) => indicator === scoreIndicator && dimensions?.scheme === scheme)
    .sort((a, b) => Number(a.basis === "computed") - Number(b.basis === "computed"));
  for (const observation of own) {
    const { subject, date, value, dimensions: { scheme: _, part, ...more } = {} } = observation;
    const outOf = fullScore(observation.unit);
    if (date === undefined) leftOut.undated++;
    else if (part === undefined || !known.has(part)) leftOut.part++;
    else if (Object.keys(more).length > 0) leftOut.dimensions++;
    else if (typeof value !== "number" || !(value >= 0 && value <= outOf)) leftOut.scale++;
    else {
      const scored = Number(date.slice(0, 4));
      years.add(scored);
      if (scored !== year) continue;
      const key = JSON.stringify([subject.type, subject.id]);
      const card = bySubject.get(key) ?? { subject, scores: new Map<string, Score>() };
      bySubject.set(key, card);
      if (card.scores.has(part)) leftOut.repeated++;
      else card.scores.set(part, { observation: observation.id, value, outOf, synthetic: isSynthetic(observation) });
    }
  }
  const tree = partTree(parts);
  return {
    weights: tree.weights,
    cards: [...bySubject]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { subject, scores }]) => ({ subject, ...cardOf(tree, parts, scores) })),
    years: [...years].sort((a, b) => a - b),
    leftOut,
  };
}

/** N of `of N`; NaN of any other unit. */
function fullScore(unit: string): number {
  const written = /^of (\d+(?:\.\d+)?)$/.exec(unit)?.[1];
  return written === undefined || Number(written) === 0 ? Number.NaN : Number(written);
}

type Part = NonNullable<Scheme["parts"]>[number];

interface PartTree {
  readonly top: readonly Part[];
  readonly inside: (part: Part) => readonly Part[];
  readonly weights: ReadonlyMap<string, number>;
}

/** A part under one that there is not stands at the top. */
function partTree(parts: readonly Part[]): PartTree {
  const known = new Set(parts.map(({ id }) => id));
  const children = Map.groupBy(parts, ({ parent }) => (parent !== undefined && known.has(parent) ? parent : undefined));
  const inside = ({ id }: Part) => children.get(id) ?? [];
  const weights = new Map<string, number>();
  const weigh = (part: Part): number => {
    const below = inside(part).reduce((sum, child) => sum + weigh(child), 0);
    const weight = part.weight ?? below;
    if (weight > 0) weights.set(part.id, weight);
    return weight;
  };
  const top = children.get(undefined) ?? [];
  for (const part of top) weigh(part);
  return { top, inside, weights };
}

function cardOf(
  { top, inside, weights }: PartTree,
  parts: readonly Part[],
  scores: ReadonlyMap<string, Score>,
): Omit<ScoreCard, "subject"> {
  const missing: string[] = [];
  const points = new Map<string, number>();
  const count = (part: Part): number | undefined => {
    const score = scores.get(part.id);
    const weight = weights.get(part.id);
    const below = inside(part).filter(({ id }) => weights.has(id));
    if (weight === undefined) return undefined;
    const gives = score ? (weight * score.value) / score.outOf : below.length > 0 ? sumOf(below.map(count)) : undefined;
    if (gives !== undefined) points.set(part.id, gives);
    else if (below.length === 0) missing.push(part.id);
    return gives;
  };
  const counted = top.filter(({ id }) => weights.has(id));
  const all = counted.length > 0 ? sumOf(counted.map(count)) : undefined;
  const whole = counted.reduce((sum, { id }) => sum + weights.get(id)!, 0);
  return {
    parts: parts.map(({ id }) => ({
      id,
      ...(scores.has(id) && { score: scores.get(id)! }),
      ...(points.has(id) && { points: points.get(id)! }),
    })),
    ...(all !== undefined && { total: (100 * all) / whole }),
    missing,
  };
}

/** Undefined where one is. */
function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0,
  );
}
