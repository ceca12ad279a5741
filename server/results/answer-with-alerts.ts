import type { Facts } from "../../analysis/facts/facts.ts";
import { newestCompleteYear } from "../../analysis/integration/complete-year.ts";
import type { SpokeHealth } from "../../analysis/integration/hub-spoke.ts";
import { fewestYears, type ZonesFound } from "../../analysis/integration/zones-behind.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import { hubTieRules } from "../../model/hub-tie.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { dayNumber } from "../../model/partial-date.ts";
import type { Alert, alertCodes } from "../contract/alerts.ts";
import { recordTitle } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { mostYears } from "./compute-by-year.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { type FollowedTarget, followTargets, targetsKey } from "./follow-targets.ts";
import { hubSpokeItem } from "./hub-spoke-item.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";
import { targetItem } from "./target-item.ts";

interface AlertsQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly year?: number;
  readonly dormantAfter: number;
}

interface Found {
  /** The one that is looked at. */
  readonly year: number;
  readonly zones: ZonesFound;
  readonly spokes: readonly SpokeHealth[];
  readonly targets: readonly FollowedTarget[];
}

/** What wants looking at, each with its numbers and what is behind it. */
export async function answerWithAlerts(context: RouteContext<{ dataset: string }, AlertsQuery>): Promise<Answer> {
  const { params, query, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const facts = await services.facts.get(version);
  const journal = await services.connection.get().journal(params.dataset);
  const { network, used } = splitQuery({ ...query, timing: "start" });
  const { journal: _, ...parameters } = used;
  const day =
    query.year === undefined ? facts.referenceDay : Math.min(facts.referenceDay, dayNumber(query.year, 12, 31));
  const on = { placing: "zones", day } as const;
  return derivedAnswer<Found>(context, {
    version,
    analysis: "alerts",
    parameters: { ...parameters, ...targetsKey(journal) },
    mediaType: "application/json",
    async compute({ cancelled, report }) {
      report(0);
      const { networks, computing } = services;
      const whole = await networks.get(version, network, cancelled);
      const year = query.year ?? newestCompleteYear(facts, whole.selection);
      const windows = yearWindows(facts, whole.selection.activities, network)
        .filter((one) => one.year <= year)
        .slice(-mostYears);
      const years = [];
      for (const { year: its, from, to } of windows)
        years.push({
          year: its,
          selection: (await networks.get(version, { ...network, from, to }, cancelled)).selection,
        });
      report(0.3);
      const zones = await computing.run("find-zones-behind", { facts, years, on, year }, { cancelled });
      report(0.4);
      const { dormantAfter } = query;
      const rules = { dormantAfter, thinning: hubTieRules.thinning.parse(undefined) };
      const ties = { selection: whole.selection, network: whole.network };
      const spokes = await computing.run("follow-hub-ties", { facts, ...ties, on, rules }, { cancelled });
      report(0.5);
      const rest = { cancelled, report: (share: number, step?: string) => report(0.5 + share / 2, step) };
      return { year, zones, spokes, targets: await followTargets(services, version, journal, rest) };
    },
    async render({ year, zones, spokes, targets }) {
      const head = resultHead(
        version,
        "alerts",
        { ...parameters, year },
        await services.networks.get(version, network),
      );
      const told = targets.map((one) => targetItem(one, language));
      const alerts = [
        ...told.flatMap((one) => targetAlert(one, language)),
        ...spokes.flatMap((spoke) => spokeAlert(facts, spoke, query.dormantAfter, language)),
        ...zones.behind.map((zone) => zoneAlert(facts, zone, language)),
      ];
      const hasHubs = spokes.some(({ hub }) => hub !== undefined);
      const unchecked: [(typeof alertCodes)[number], string][] = [
        ...(targets.length === 0 ? [["target-behind", "noTargets"] as [(typeof alertCodes)[number], string]] : []),
        ...(hasHubs ? [] : [["spoke-dormant", "noSpokes"] as [(typeof alertCodes)[number], string]]),
        ...(zones.compared > 0 ? [] : [["zone-behind-trend", "noTrend"] as [(typeof alertCodes)[number], string]]),
      ];
      return Buffer.from(
        JSON.stringify({
          ...head,
          journal: journal.length,
          year,
          alerts,
          unchecked: unchecked.map(([code, reason]) => ({
            code,
            reason,
            text: message(language, "integration", `alerts.unchecked.${reason}`, { year, years: fewestYears }),
          })),
        }),
      );
    },
  });
}

function numbers(language: Language) {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, useGrouping: false });
  return (value: number) => format.format(value);
}

function targetAlert(item: ReturnType<typeof targetItem>, language: Language): Alert[] {
  const { standing, title, target, newest, expected } = item;
  if ((standing !== "behind" && standing !== "missed") || !newest) return [];
  const code = standing === "behind" ? "target-behind" : "target-missed";
  const number = numbers(language);
  const values = {
    title,
    year: newest.year,
    value: number(newest.value),
    goalYear: target.year,
    goal: number(target.value),
    expected: expected === undefined ? "–" : number(expected),
  };
  return [
    {
      code,
      text: message(language, "integration", `alerts.${code}`, values),
      target: item.id,
      index: target.index,
      year: newest.year,
      value: newest.value,
      ...(expected !== undefined && { expected }),
      goalYear: target.year,
      goal: target.value,
    },
  ];
}

function spokeAlert(facts: Facts, spoke: SpokeHealth, dormantAfter: number, language: Language): Alert[] {
  const { complex, hub, zone, state, since, lastWithHub, ownHub } = hubSpokeItem(facts, spoke, {
    language,
    weighted: true,
  });
  if (state !== "dormant" || !hub || since === undefined || lastWithHub === undefined) return [];
  const code = "spoke-dormant";
  const { weight, ties, activities } = ownHub;
  const values = { complex: complex.title, hub: hub.title, since, last: lastWithHub, years: dormantAfter };
  const text = message(language, "integration", `alerts.${code}`, { ...values, activities: activities.length });
  return [
    { code, text, complex, hub, ...(zone && { zone }), since, lastWithHub, dormantAfter, weight, ties, activities },
  ];
}

function zoneAlert(facts: Facts, found: ZonesFound["behind"][number], language: Language): Alert {
  const { zone: id, year, value, expected, low, high, slope, earlier } = found;
  const zone = { id, title: recordTitle(facts.zones, id, language) };
  const code = "zone-behind-trend";
  const number = numbers(language);
  const values = {
    zone: zone.title,
    year,
    value: number(value),
    expected: number(expected),
    low: number(low),
    high: number(high),
    years: earlier.length,
  };
  const text = message(language, "integration", `alerts.${code}`, values);
  return { code, text, zone, year, value, expected, low, high, slope, earlier: [...earlier] };
}
