import type { Facts } from "../../analysis/facts/facts.ts";
import { participationRates } from "../../analysis/integration/participation-rate.ts";
import { tiers } from "../../analysis/integration/tier.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Language } from "../../model/name.ts";
import { networkParametersSchema } from "../../model/network-parameters.ts";
import { gravityResult } from "../contract/gravity.ts";
import { hubSpokeResult } from "../contract/hub-spoke.ts";
import { integrationResult, seriesResult } from "../contract/integration.ts";
import { mixingResult } from "../contract/mixing.ts";
import { targetsResult } from "../contract/targets.ts";
import { groupingTitle, recordTitle } from "../directory/group-titles.ts";
import type { JobContext } from "../jobs/jobs.ts";
import { getGravity } from "../routes/gravity.ts";
import { getHubSpoke } from "../routes/hub-spoke.ts";
import { getIntegration, getSeries } from "../routes/integration.ts";
import { getMixing } from "../routes/mixing.ts";
import { getTargets } from "../routes/targets.ts";
import type { Services } from "../services.ts";
import type { Ask } from "./ask.ts";
import type { ReportData, ReportedSet, Restated, TwoYears } from "./report-data.ts";

export interface ReportRequest {
  readonly version: DatasetVersion;
  readonly year: number;
  readonly timing: ReportData["timing"];
  /** Draws of the null model for the headline of the year. */
  readonly draws: number;
  readonly seed: number;
}

/** How many years up to the one that is reported are compared with what other versions give. */
const comparedYears = 5;

/** Before it the calendar has none. */
const earliestYear = 1;

/** How many years up to the one that is reported are shown as lines. */
const shownYears = 10;

/** Pairs of groups on either side whose ties are not as expected. */
const listedPairs = 15;

/** Asks for everything that a report tells: one figure after the other, so that it leaves threads to others. */
export async function gatherReport(
  services: Services,
  ask: Ask,
  request: ReportRequest,
  language: Language,
  { cancelled, report }: JobContext,
): Promise<ReportData> {
  const { version, year, timing, draws, seed } = request;
  const { dataset } = version;
  const facts = await services.facts.get(version);
  const levels = levelsOf(facts);
  const [level] = levels;
  const mixedBy = levels.at(-1)!;
  const others = services.catalogue.versionsOf(dataset).filter((one) => one.version < version.version);
  const upTo = Array.from({ length: comparedYears }, (_, k) => year - k).reverse();
  const compared = others.length === 0 ? [] : upTo.filter((of) => of >= earliestYear);

  let done = 0;
  const ladder = level === "complex" ? tiers : [];
  const all = 2 * (3 + levels.length - 1) + 7 + ladder.length + compared.length * (others.length + 1);
  const step = async <T>(asked: Promise<T>): Promise<T> => {
    const answer = await asked;
    report(++done / all);
    return answer;
  };
  const timed = (set: ReportedSet) => ({ layers: set, timing: set === "membership" ? "overlap" : timing });
  const integration = (of: number, by: string, set: ReportedSet, more: Record<string, string> = {}) =>
    step(
      ask(
        getIntegration,
        integrationResult,
        { dataset },
        { version: String(version.version), ...during(of), ...timed(set), by, ...more },
      ),
    );
  const bothYears = async (by: string, set: ReportedSet, more: Record<string, string> = {}) => ({
    now: await integration(year, by, set, more),
    before: await integration(year - 1, by, set),
  });

  report(0);
  const chance = { null: "curveball", draws: String(draws), seed: String(seed) };
  const sets = {
    collaboration: await bothYears(level, "collaboration", chance),
    contact: await bothYears(level, "contact"),
    membership: await bothYears(level, "membership"),
  };
  const told: ReportData["levels"][number][] = [];
  for (const by of levels)
    told.push({
      by,
      title: groupingTitle(by, language),
      integration: by === level ? sets.collaboration : await bothYears(by, "collaboration"),
    });
  const here = { version: String(version.version), layers: "collaboration" };
  const shown = { from: during(Math.max(earliestYear, year - shownYears + 1)).from, to: during(year).to };
  const series = (index: string, more: Record<string, string> = {}) =>
    step(ask(getSeries, seriesResult, { dataset, index }, { ...here, ...shown, timing, by: level, ...more }));
  const trend = await series("integration", chance);
  const tiersByYear: ReportData["tiersByYear"][number][] = [];
  for (const tier of ladder) tiersByYear.push({ tier, series: await series(`tier-${tier}`) });
  const mixing = await step(
    ask(getMixing, mixingResult, { dataset }, { ...here, ...during(year), timing, by: mixedBy }),
  );
  const hubs = await step(ask(getHubSpoke, hubSpokeResult, { dataset }, { ...here, to: during(year).to }));
  const gravity = await step(
    ask(
      getGravity,
      gravityResult,
      { dataset },
      { ...here, ...during(year), timing, by: level, most: String(listedPairs) },
    ),
  );
  const targets = await step(ask(getTargets, targetsResult, { dataset }, { version: here.version }));
  const participation: TwoYears<ReportData["participation"]["now"]> = {
    now: await step(participationIn(services, version, facts, year, language, cancelled)),
    before: await step(participationIn(services, version, facts, year - 1, language, cancelled)),
  };

  const restated: Restated[] = [];
  for (const of of compared) {
    const now = await integration(of, level, "collaboration");
    for (const other of others) {
      const then = await integration(of, level, "collaboration", { version: String(other.version) });
      if (!("answer" in now) || !("answer" in then)) continue;
      now.answer.indexes.forEach(({ id, figure, definition: { title }, value }, k) => {
        const before = then.answer.indexes[k].value;
        if (value !== before)
          restated.push({ index: id, figure, title, year: of, version: other.version, earlier: before, now: value });
      });
    }
  }
  return {
    version,
    language,
    year,
    timing,
    level,
    levels: told,
    sets,
    trend,
    tiersByYear,
    mixedBy: { by: mixedBy, title: groupingTitle(mixedBy, language) },
    mixing,
    hubs,
    gravity,
    targets,
    participation,
    otherVersions: others.map((one) => one.version),
    restated,
    restatedYears: compared,
  };
}

/** The window of a year, as dates are written. */
function during(year: number): { readonly from: string; readonly to: string } {
  const whole = String(year).padStart(4, "0");
  return { from: whole, to: whole };
}

/** From the smallest groups to the largest: those of the programme where there are complexes, else countries, else kinds. */
function levelsOf({ complexes, organisations }: Facts): readonly string[] {
  if (complexes.count > 0) return ["complex", "hub", "zone"];
  return organisations.groupings.country?.values.length ? ["country"] : ["kind"];
}

/** Members of mini clusters by tenant firms, where these were observed. */
async function participationIn(
  { networks }: Services,
  version: DatasetVersion,
  facts: Facts,
  year: number,
  language: Language,
  cancelled: Int32Array,
): Promise<ReportData["participation"]["now"]> {
  const window = { layers: "membership", ...during(year) };
  const { selection } = await networks.get(version, networkParametersSchema.parse(window), cancelled);
  const rates = participationRates(facts, selection.organisations, year);
  return rates.map((one) => ({ ...one, title: recordTitle(facts.complexes, one.complex, language) }));
}
