import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan, yearOf } from "../../model/partial-date.ts";
import type { Progress } from "../../model/progress.ts";
import { type Facts, openEnd, openStart } from "../facts/facts.ts";
import { selectActivities } from "../ties/select-activities.ts";
import type { Selection } from "../ties/selection.ts";
import { type CompositionRow, compositionRow } from "./composition-row.ts";

export interface CompositionOfYear extends CompositionRow {
  readonly year: number;
}

export interface CompositionByYear {
  /** Of the whole window. */
  readonly whole: CompositionRow;
  readonly years: readonly CompositionOfYear[];
}

interface Request {
  readonly facts: Facts;
  readonly parameters: NetworkParameters;
  /** Of the parameters. */
  readonly selection: Selection;
  readonly spheres: string;
  readonly progress: Progress;
}

/**
 * Composition of the window as a whole and of each calendar year in it: what the same parameters select with that year
 * as the window. So under `overlap` an activity counts in every year that it lived, one without an end in all up to the dataset's
 * reference day; under `start` it counts in the year in which it began. A year in which nobody takes part is not among them. An
 * undated activity is in no year. O(years · participations).
 *
 * Checked in closed form and, year by year, against the whole of that year's own window.
 */
export function compositionByYear({ facts, parameters, selection, spheres, progress }: Request): CompositionByYear {
  const years: CompositionOfYear[] = [];
  const asked = yearsOf(facts, parameters, selection);
  asked.forEach((year, n) => {
    progress.checkCancelled();
    progress.report(n / asked.length);
    const window = within(year, parameters);
    const row = compositionRow(facts, selectActivities(facts, { ...parameters, ...window }), spheres);
    if (row.activities > 0) years.push({ year, ...row });
  });
  return { whole: compositionRow(facts, selection, spheres), years };
}

/** The year, cut where the window begins or ends within it. */
function within(year: number, { from, to }: NetworkParameters): { readonly from: string; readonly to: string } {
  const text = String(year).padStart(4, "0");
  return {
    from: from?.startsWith(text) ? from : text,
    to: to?.startsWith(text) ? to : text,
  };
}

/** Years in which a selected activity lived or, under `start`, began; ascending. */
function yearsOf(
  { activities, referenceDay }: Facts,
  { from, to, timing }: NetworkParameters,
  selection: Selection,
): number[] {
  const first = from === undefined ? openStart : daySpan(from).first;
  const last = to === undefined ? openEnd : daySpan(to).last;
  const years = new Set<number>();
  for (const a of selection.activities) {
    const begun = activities.firstDay[a] === openStart ? activities.lastDay[a] : activities.firstDay[a];
    const end = activities.lastDay[a] === openEnd ? Math.max(begun, referenceDay) : activities.lastDay[a];
    const ended = timing === "start" ? begun : end;
    if (begun === openStart || begun === openEnd || (timing === "start" && activities.firstDay[a] === openStart))
      continue;
    const until = yearOf(Math.min(ended, last), 1);
    for (let year = yearOf(Math.max(begun, first), 1); year <= until; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
