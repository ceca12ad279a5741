import type { Figure } from "../../analysis/figure.ts";
import { completeYears } from "../../analysis/integration/complete-year.ts";
import type { YearOfTarget } from "../../analysis/integration/target-standing.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { isoDay } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { mostYears } from "./compute-by-year.ts";
import { type ComputedFigures, computeFigures } from "./compute-figures.ts";
import { derivedId } from "./derived-id.ts";
import { splitQuery } from "./split-query.ts";

export interface FigureOfYear extends YearOfTarget {
  /** That began in it. */
  readonly activities: number;
}

interface Asked {
  readonly figure: Figure;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly network: NetworkParameters;
}

/**
 * A figure in the network of each calendar year up to the reference date, the last sixty at most. Each year is the job that a request for the figure
 * with that window would be: what is at hand is not computed anew, whichever target or request it was for. The topology is that of each year, as in
 * the series of an index, where no day is given.
 */
export async function figureByYear(
  services: Services,
  version: DatasetVersion,
  { figure, parameters, network }: Asked,
  { cancelled, report }: JobContext,
): Promise<FigureOfYear[]> {
  const { facts, selection } = await services.networks.get(version, network, cancelled);
  const last = Number(isoDay(facts.referenceDay).slice(0, 4));
  const windows = yearWindows(facts, selection.activities, network)
    .filter(({ year }) => year <= last)
    .slice(-mostYears);
  const takesDay = "at" in figure.parameters;
  const years: Omit<FigureOfYear, "complete">[] = [];
  for (const [place, { year, from, to }] of windows.entries()) {
    if (Atomics.load(cancelled, 0) !== 0) throw new TielineError("job_cancelled");
    const own = { ...parameters, ...(takesDay && { at: parameters.at ?? to }) };
    const { used, ...which } = splitQuery({ ...network, from, to, ...own });
    const { values } = await services.jobs.start<ComputedFigures>(
      {
        id: derivedId(version, figure.id, used),
        kind: figure.id,
        dataset: version.dataset,
        role: "viewer",
        work: (job) => computeFigures(services, version, which, [figure], { parameters: own, null: undefined }, job),
      },
      cancelled,
    );
    const { selection: begun } = await services.networks.get(version, which.network, cancelled);
    years.push({ year, value: values[0], activities: begun.activities.length });
    report((place + 1) / windows.length, String(year));
  }
  const complete = completeYears(facts, years);
  return years.map((one, k) => ({ ...one, complete: complete[k] }));
}
