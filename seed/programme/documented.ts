import type { Activity } from "../../model/activity.ts";
import type { Fact } from "../../model/fact.ts";
import type { Observation } from "../../model/observation.ts";
import { type Participation, tieRoles } from "../../model/participation.ts";
import { type ProjectComposition, projectCompositions, tenantFirms } from "../../model/programme.ts";
import { firstYear, publishedYears } from "./programme-year.ts";

/** What the booklet documents of that which is counted: it stays as it is, and only the rest is generated. */
export interface Documented {
  /** Distinct members of the booklet's mini clusters in each published year. */
  readonly documentedMembers: readonly { readonly companies: number; readonly others: number }[];
  /** R&D projects (consortia with the attribute `programme-project`) by composition. */
  readonly documentedProjects: ReadonlyMap<ProjectComposition, number>;
  /** SIGs of the booklet, each with how many members it is known to have. */
  readonly documentedSigs: ReadonlyMap<string, number>;
  readonly documentedCommunities: number;
  /** Tenant firms of complexes, by year of the programme: those before its first year are negative. */
  readonly documentedTenants: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export const nothingDocumented: Documented = {
  documentedMembers: publishedYears.map(() => ({ companies: 0, others: 0 })),
  documentedProjects: new Map(),
  documentedSigs: new Map(),
  documentedCommunities: 0,
  documentedTenants: new Map(),
};

export function documentedIn(facts: readonly Fact[]): Documented {
  const activities = facts.filter((fact) => fact.type === "activity");
  const kinds = new Map(facts.flatMap((fact) => (fact.type === "organisation" ? [[fact.id, fact.kind] as const] : [])));
  const participants = Map.groupBy(
    facts.filter((fact) => fact.type === "participation").filter(makesTies),
    ({ activity }) => activity,
  );
  const ofKind = (kind: Activity["kind"]) => activities.filter((activity) => activity.kind === kind);
  const sizeOf = ({ id }: Activity) => new Set(participants.get(id)?.map(({ organisation }) => organisation)).size;
  const projects = ofKind("consortium").filter(({ attributes }) => attributes?.["programme-project"] === "r-and-d");
  const documentedProjects = new Map<ProjectComposition, number>();
  for (const { id } of projects) {
    const composition = compositionOf([...new Set(participants.get(id)?.map(({ organisation }) => organisation))]);
    documentedProjects.set(composition, (documentedProjects.get(composition) ?? 0) + 1);
  }
  return {
    documentedMembers: publishedYears.map(membersIn),
    documentedProjects,
    documentedSigs: new Map(ofKind("sig").map((sig) => [sig.id, sizeOf(sig)])),
    documentedCommunities: ofKind("community").length,
    documentedTenants: tenantsIn(facts.filter((fact) => fact.type === "observation")),
  };

  function membersIn(year: number) {
    const members = new Set(
      ofKind("mini-cluster")
        .filter((cluster) => spans(cluster, year))
        .flatMap(({ id }) => participants.get(id) ?? [])
        .filter((part) => spans(part, year))
        .map(({ organisation }) => organisation),
    );
    const companies = [...members].filter((id) => kinds.get(id) === "company").length;
    return { companies, others: members.size - companies };
  }

  function compositionOf(organisations: readonly string[]): ProjectComposition {
    const count = (kind: string) => organisations.filter((id) => kinds.get(id) === kind).length;
    const parts = [
      ...Array<string>(Math.min(2, count("company"))).fill("industry"),
      ...(count("university") > 0 ? ["university"] : []),
      ...(count("institute") > 0 ? ["institute"] : []),
    ];
    const name = parts.length === 1 ? "single" : parts.join("-");
    const composition = projectCompositions.find((known) => known === name);
    if (!composition) throw new RangeError(`the composition ${name} is none of the published ones`);
    return composition;
  }
}

function tenantsIn(observations: readonly Observation[]): Map<string, Map<number, number>> {
  const tenants = new Map<string, Map<number, number>>();
  for (const { subject, indicator, date, dimensions, value } of observations) {
    if (subject.type !== "complex" || indicator !== tenantFirms || date === undefined || dimensions) continue;
    const years = tenants.get(subject.id) ?? new Map<number, number>();
    tenants.set(subject.id, years.set(Number(date.slice(0, 4)) - firstYear, Number(value)));
  }
  return tenants;
}

function makesTies({ role }: Participation): boolean {
  return (tieRoles as readonly string[]).includes(role);
}

/** Years are the programme's. What has no date spans all of them. */
function spans({ from, to }: { readonly from?: string; readonly to?: string }, year: number): boolean {
  const named = firstYear + year;
  return (
    (from === undefined || Number(from.slice(0, 4)) <= named) && (to === undefined || named <= Number(to.slice(0, 4)))
  );
}
