import type { Measure } from "../../analysis/measure.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { ValuesOfYear } from "../tasks/render-years.ts";
import { backboneCounted } from "./backbone-said.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import { networkCounts } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";
import { valuesOfMeasure } from "./values-of-measure.ts";

export const mostYears = 60;

export type MeasuredYear = ValuesOfYear & MeasuredValues;

/**
 * A measure's values in the network of each calendar year. Each year is the job that a request with its window would be; `asked`
 * is the query of the measure alone.
 */
export async function computeByYear(
  services: Services,
  version: DatasetVersion,
  measure: Measure,
  asked: Readonly<Record<string, unknown>>,
  { cancelled, report }: JobContext,
): Promise<MeasuredYear[]> {
  report(0);
  const { from, to, ...network } = splitQuery(asked).network;
  const whole = await services.networks.get(version, network, cancelled);
  const windows = yearWindows(whole.facts, whole.selection.activities, { from, to, timing: network.timing });
  if (windows.length > mostYears)
    throw new TielineError("window_too_long", { years: windows.length, limit: mostYears });
  const years: MeasuredYear[] = [];
  for (const [place, window] of windows.entries()) {
    if (Atomics.load(cancelled, 0) !== 0) throw new TielineError("job_cancelled");
    const query = { ...asked, from: window.from, to: window.to };
    const which = splitQuery(query);
    const derived = await services.networks.asked(version, which, { cancelled });
    const measured = await valuesOfMeasure(services, version, measure, query, {
      cancelled,
      report: (share) => report((place + share) / windows.length, String(window.year)),
    });
    const { selection, network } = derived;
    years.push({
      ...window,
      activities: selection.activities.length,
      network: networkCounts(derived),
      ...backboneCounted(which, derived),
      organisations: network.organisations,
      ...measured,
    });
    report((place + 1) / windows.length, String(window.year));
  }
  return years;
}
