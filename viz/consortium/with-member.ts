import { organisationKinds } from "../../model/organisation.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { readRequires, writeRequires } from "./asked-team.ts";
import { type NamedParty, readTeamWith, writeTeamWith } from "./team-with.ts";

/** A draft of a consortium of whom a partner is sought for, who was found before and who is found: there is room for all, and the words of the need that are met are to be covered. */
export function withMember(
  { teamWith, requires, terms }: Pick<UrlState, "teamWith" | "requires" | "terms">,
  company: NamedParty | undefined,
  found: NamedParty,
  met: readonly string[] = [],
): Partial<UrlState> {
  const members = [...readTeamWith(teamWith).filter(({ id }) => id !== found.id), found];
  return {
    ...unselected,
    item: undefined,
    partners: "consortium",
    ...(company && { partnerFor: company.id }),
    requires: withRoomFor(requires, company ? [...members, company] : members),
    teamWith: writeTeamWith(members),
    terms: terms ?? termsOf(met),
    teams: "true",
    team: undefined,
  };
}

/** How many of which kind are asked for, raised where more of a kind are named. */
export function withRoomFor(requires: string, named: readonly NamedParty[]): string {
  const counts = { ...readRequires(requires) };
  const kinds = [...new Map(named.map(({ id, kind }) => [id, kind])).values()];
  for (const kind of organisationKinds) {
    const needed = kinds.filter((one) => one === kind).length;
    if (needed > 0) counts[kind] = Math.max(counts[kind] ?? 0, needed);
  }
  return writeRequires(counts);
}

/** Words of a need as the capabilities that a team is to cover. */
function termsOf(met: readonly string[]): string | undefined {
  return met.length === 0 ? undefined : met.join(", ");
}
