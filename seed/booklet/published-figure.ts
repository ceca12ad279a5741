import type { Observation } from "../../model/observation.ts";
import { bookletDataset, bookletFacts } from "./booklet-facts.ts";

/** What tells a figure from others of its indicator. Left out: of the whole programme, of no year, a total. */
export interface FigureOf {
  readonly subject?: Observation["subject"];
  readonly date?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

const wholeProgramme: Observation["subject"] = { type: "dataset", id: bookletDataset };
let figures: Map<string, Observation["value"]> | undefined;

/** A figure as the booklet prints it, so that no total is typed twice. A broken contract where there is no such number. */
export function publishedFigure(
  indicator: string,
  { subject = wholeProgramme, date, dimensions }: FigureOf = {},
): number {
  figures ??= new Map([...observations()].map((one) => [keyOf(one), one.value]));
  const key = keyOf({ subject, indicator, date, dimensions });
  const value = figures.get(key);
  if (typeof value !== "number") throw new Error(`the booklet publishes no number for ${key}`);
  return value;
}

function* observations(): Iterable<Observation> {
  for (const fact of bookletFacts()) if (fact.type === "observation") yield fact;
}

function keyOf({ subject, indicator, date = "", dimensions = {} }: FigureOf & { indicator: string }): string {
  const sorted = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([subject?.type, subject?.id, indicator, date, sorted]);
}
