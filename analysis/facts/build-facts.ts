import type { Activity } from "../../model/activity.ts";
import type { Complex } from "../../model/complex.ts";
import type { Contradiction } from "../../model/contradiction.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Expert } from "../../model/expert.ts";
import type { Fact } from "../../model/fact.ts";
import type { Observation } from "../../model/observation.ts";
import type { Organisation } from "../../model/organisation.ts";
import { daySpan } from "../../model/partial-date.ts";
import type { Scheme } from "../../model/scheme.ts";
import type { Zone } from "../../model/zone.ts";
import { activityTable, latestStart } from "./activity-table.ts";
import type { Facts } from "./facts.ts";
import { organisationTable } from "./organisation-table.ts";
import { ArrivingParticipations, participationTable } from "./participation-table.ts";
import { recordTable, sortById } from "./record-table.ts";

/** One version of a dataset as columns. The order in which the facts arrive does not matter: same facts, same bytes. */
export async function buildFacts(
  { dataset, version, settings }: Pick<DatasetVersion, "dataset" | "version" | "settings">,
  batches: AsyncIterable<readonly Fact[]>,
): Promise<Facts> {
  const zones: Zone[] = [];
  const complexes: Complex[] = [];
  const organisations: Organisation[] = [];
  const experts: Expert[] = [];
  const activities: Activity[] = [];
  const observations: Observation[] = [];
  const schemes: Scheme[] = [];
  const contradictions: Contradiction[] = [];
  const arriving = new ArrivingParticipations();
  for await (const batch of batches)
    for (const fact of batch) {
      if (fact.type === "zone") zones.push(fact);
      else if (fact.type === "complex") complexes.push(fact);
      else if (fact.type === "organisation") organisations.push(fact);
      else if (fact.type === "expert") experts.push(fact);
      else if (fact.type === "activity") activities.push(fact);
      else if (fact.type === "participation") arriving.add(fact);
      else if (fact.type === "observation") observations.push(fact);
      else if (fact.type === "scheme") schemes.push(fact);
      else contradictions.push(fact);
    }

  for (const records of [zones, complexes, organisations, experts, activities, observations, schemes, contradictions])
    sortById<{ id: string }>(records);
  const activityColumns = activityTable(activities);
  // Without any date there is no age to count, so that the day does not matter.
  const referenceDay =
    settings.referenceDate === undefined ? (latestStart(activityColumns) ?? 0) : daySpan(settings.referenceDate).last;
  const organisationColumns = organisationTable(organisations, complexes, referenceDay);
  const { table, dangling } = participationTable(arriving, organisations, activities);
  return {
    dataset,
    version,
    yearStart: settings.yearStart,
    referenceDay,
    organisations: organisationColumns,
    activities: activityColumns,
    participations: table,
    dangling,
    zones: recordTable(zones),
    complexes: recordTable(complexes),
    experts: recordTable(experts),
    observations: recordTable(observations),
    schemes: recordTable(schemes),
    contradictions: recordTable(contradictions),
  };
}
