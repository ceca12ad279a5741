import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { usualTeamWeights } from "../../model/team-weights.ts";
import type { ConsortiumNeed } from "../api/client.ts";
import type { UrlState } from "../state/url-state.ts";
import { readTeamWith } from "./team-with.ts";

export type Requires = Partial<Record<OrganisationKind, number>>;

/** As the address has it, `company:2,university:1`; what is not understood is not asked for. */
export function readRequires(written: string): Requires {
  const counts: Requires = {};
  for (const part of written.split(",")) {
    const [kind, count] = part.split(":");
    const known = organisationKinds.find((one) => one === kind);
    if (known && /^[1-9]\d?$/.test(count ?? "")) counts[known] = Number(count);
  }
  return counts;
}

export function writeRequires(counts: Requires): string {
  return organisationKinds
    .filter((kind) => (counts[kind] ?? 0) > 0)
    .map((kind) => `${kind}:${counts[kind]}`)
    .join(",");
}

/** What a team is asked for with: who is sought a partner for is in it, and whoever else is named. */
export function consortiumNeed(state: UrlState): Omit<ConsortiumNeed, "teams" | "differ"> {
  const { requires, terms = "", leadKind, partnerFor, teamWith, candidateZone, need } = state;
  const { askedAmount, askedCurrency, askedOn } = state;
  return {
    ...(need !== undefined && { need }),
    requires: Object.entries(readRequires(requires)).map(([kind, count]) => ({
      kinds: [kind as OrganisationKind],
      count,
    })),
    terms: terms
      .split(",")
      .map((term) => term.trim())
      .filter((term) => term !== ""),
    ...(leadKind !== undefined && { lead: { kind: leadKind } }),
    include: [
      ...new Set([...(partnerFor === undefined ? [] : [partnerFor]), ...readTeamWith(teamWith).map(({ id }) => id)]),
    ],
    exclude: [],
    among: candidateZone === undefined ? {} : { zones: [candidateZone] },
    weights: usualTeamWeights,
    ...(askedAmount !== undefined && { money: { amount: askedAmount, currency: askedCurrency } }),
    ...(askedOn !== undefined && { date: askedOn }),
  };
}
