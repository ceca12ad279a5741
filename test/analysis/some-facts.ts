import { buildFacts } from "../../analysis/facts/build-facts.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Activity } from "../../model/activity.ts";
import type { DatasetSettings } from "../../model/dataset.ts";
import { type Fact, factSchema } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Participation } from "../../model/participation.ts";

const provenance = [{ source: "test", place: "here", nature: "documented" as const }];

export function organisation(id: string, more: Partial<Organisation> = {}): Organisation {
  return { type: "organisation", id, kind: "company", provenance, ...more };
}

export function activity(id: string, more: Partial<Activity> = {}): Activity {
  return { type: "activity", id, kind: "consortium", provenance, ...more };
}

export function takesPart(
  organisationId: string,
  activityId: string,
  more: Partial<Participation> = {},
): Participation {
  return {
    type: "participation",
    organisation: organisationId,
    activity: activityId,
    role: "participant",
    provenance,
    ...more,
  };
}

export function complex(id: string, standing: { role: "hub" | "connected"; hub?: string; zone?: string }): Fact {
  return { type: "complex", id, standings: [standing], provenance };
}

/** An activity of the given members, the first of which leads it, with the members themselves. */
export function consortium(id: string, members: readonly string[], more: Partial<Activity> = {}): Fact[] {
  return [
    activity(id, more),
    ...members.map((member) => organisation(member)),
    ...members.map((member, k) => takesPart(member, id, { role: k === 0 ? "lead" : "participant" })),
  ];
}

/** Facts in memory from records in any order; of several with the same id the last counts. */
export function factsOf(records: readonly Fact[], settings: Partial<DatasetSettings> = {}): Promise<Facts> {
  const unique = new Map(records.map((fact) => [JSON.stringify(factIdentity(fact)), factSchema.parse(fact)]));
  const version = { dataset: "test", version: 1, settings: { title: "Test", yearStart: 1, ...settings } };
  return buildFacts(version, oneBatch([...unique.values()]));
}

function factIdentity(fact: Fact): unknown[] {
  return fact.type === "participation"
    ? [fact.type, fact.activity, fact.organisation, fact.role, fact.from]
    : [fact.type, fact.id];
}

async function* oneBatch(facts: readonly Fact[]): AsyncGenerator<readonly Fact[]> {
  yield facts;
}
