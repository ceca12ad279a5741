import { type Progress, stretch } from "../../model/progress.ts";
import { computeFigure } from "../compute-figure.ts";
import type { Facts } from "../facts/facts.ts";
import { restrictSelection } from "../ties/restrict-selection.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { indexError } from "./index-error.ts";
import type { IntegrationIndex } from "./indexes.ts";
import { complexesOf, type IndexUnits, isOverTopology, unitsOfIndex } from "./units-of-index.ts";
import { type UndefinedReason, whyUndefined } from "./why-undefined.ts";

/** The network of one year, and with which parameters the index is asked of it: the topology may be that of the year. */
export interface YearOfIndex {
  readonly selection: Selection;
  readonly network: TieNetwork;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An index on one network. */
interface ValueOfYear {
  /** NaN where it is undefined. */
  readonly value: number;
  /** Standard error by deleting one activity at a time; NaN where there is none. */
  readonly error: number;
}

/** What the change from an earlier year is made of; the three add up to it. */
export interface ChangeOfIndex {
  /** Place of the earlier year: the last one before that has a value. */
  readonly since: number;
  readonly total: number;
  /** Of the units of both years: what it changed by among them alone. NaN, as are the two others, where it is undefined among them in one of the years. */
  readonly within: number;
  /** What those that are there this year only make of it this year. */
  readonly entry: number;
  /** What it was changed by, in the earlier year, if those had not been there that are not there this year. */
  readonly exit: number;
  readonly entered: number;
  readonly left: number;
}

export interface IndexOfYear extends ValueOfYear {
  /** Where the value is undefined. */
  readonly reason: UndefinedReason | undefined;
  /** Units there. */
  readonly units: number;
  /** The same among those that are there in every year that has a value. */
  readonly panel: ValueOfYear;
  /** Absent in the first year with a value, and where there is none. */
  readonly change: ChangeOfIndex | undefined;
}

export interface IndexByYear {
  readonly years: readonly IndexOfYear[];
  /** Units of the fixed panel. */
  readonly panelUnits: number;
  /** The panel's network of each year, and its complexes where the index is over all of the topology: what a null model draws. */
  readonly panelSelections: readonly Selection[];
  readonly panelComplexes: ReadonlySet<string> | undefined;
}

/**
 * An index year by year: of all units (groups, or complexes with what is outside them by zone), and of a fixed panel, those that are there in every year with
 * a value, with the ties between them alone. A unit is there where it has an end of a tie; for indexes over all complexes of the topology a
 * complex is there where the topology has it.
 *
 * The change from a year s to the next one with a value t is split exactly, I_t(all) − I_s(all) = exit + within + entry. With C the units there
 * in both years: exit = I_s(C) − I_s(all), within = I_t(C) − I_s(C), entry = I_t(all) − I_t(C). Who comes is weighed in the year in which they
 * came, who goes in the last one in which they were there, so that no order has to be chosen. Activities keep their size and weight whoever of them
 * is left out. O(years · participations) for additive indexes, beside their errors.
 *
 * Checked by hand, by adding complexes that change nothing inside the old ones, and against filters of the network.
 */
export function indexByYear(
  index: IntegrationIndex,
  facts: Facts,
  years: readonly YearOfIndex[],
  progress: Progress,
): IndexByYear {
  const all = years.map(({ selection, parameters }) => unitsOfIndex(index, facts, selection, parameters));
  const among = (year: number, chosen: ReadonlySet<string>) => {
    const { selection, parameters } = years[year];
    const { ids, groups } = all[year];
    const rest = restrictSelection(selection, (node) => chosen.has(ids[groups.of[node]]));
    return {
      facts,
      selection: rest,
      parameters,
      progress,
      ...(isOverTopology(index) && { complexes: complexesOf(chosen) }),
    };
  };
  const values = years.map((year) => computeFigure(index, { facts, ...year, progress }));
  const withValue = [...values.keys()].filter((year) => !Number.isNaN(values[year]));
  const panel = inEvery(withValue.map((year) => all[year]));
  const ofPanel = years.map((_, year) => among(year, panel));
  return {
    panelUnits: panel.size,
    panelSelections: ofPanel.map(({ selection }) => selection),
    panelComplexes: isOverTopology(index) ? complexesOf(panel) : undefined,
    years: years.map((year, k): IndexOfYear => {
      const step = stretch(progress, k / years.length, (k + 1) / years.length);
      step.checkCancelled();
      step.report(0);
      const value = values[k];
      const isUndefined = Number.isNaN(value);
      const since = isUndefined ? undefined : withValue[withValue.indexOf(k) - 1];
      return {
        value,
        error: isUndefined ? Number.NaN : indexError(index, { facts, ...year, progress: step }),
        reason: isUndefined ? whyUndefined(index, facts, year.selection, year.parameters) : undefined,
        units: all[k].present.size,
        panel: {
          value: isUndefined ? Number.NaN : computeFigure(index, ofPanel[k]),
          error: isUndefined ? Number.NaN : indexError(index, ofPanel[k]),
        },
        change: since === undefined ? undefined : changeBetween(since, k),
      };
    }),
  };

  function changeBetween(since: number, now: number): ChangeOfIndex {
    const [before, after] = [all[since].present, all[now].present];
    const both = before.intersection(after);
    const [earlier, later] = [computeFigure(index, among(since, both)), computeFigure(index, among(now, both))];
    return {
      since,
      total: values[now] - values[since],
      within: later - earlier,
      entry: values[now] - later,
      exit: earlier - values[since],
      entered: after.difference(before).size,
      left: before.difference(after).size,
    };
  }
}

function inEvery(years: readonly IndexUnits[]): ReadonlySet<string> {
  return years.slice(1).reduce((kept, { present }) => kept.intersection(present), new Set(years[0]?.present));
}
