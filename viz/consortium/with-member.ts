import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { readMarked, writeMarked } from "../state/marked.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { readRequires, writeRequires } from "./asked-team.ts";

interface Party {
  readonly id: string;
  readonly kind: OrganisationKind;
}

/** A draft of a consortium of whom a partner is sought for and who is found: there is room for both, and the words of the need that are met are to be covered. */
export function withMember(
  { teamWith, requires, terms }: Pick<UrlState, "teamWith" | "requires" | "terms">,
  company: Party | undefined,
  found: Party,
  met: readonly string[] = [],
): Partial<UrlState> {
  const counts = { ...readRequires(requires) };
  for (const kind of organisationKinds) {
    const named = [company, found].filter((party) => party?.kind === kind).length;
    if (named > 0) counts[kind] = Math.max(counts[kind] ?? 0, named);
  }
  const others = readMarked(teamWith ?? "").filter((id) => id !== "" && id !== found.id);
  return {
    ...unselected,
    item: undefined,
    partners: "consortium",
    ...(company && { partnerFor: company.id }),
    requires: writeRequires(counts),
    teamWith: writeMarked([...others, found.id]),
    terms: terms ?? termsOf(met),
    teams: "true",
    team: undefined,
  };
}

/** Words of a need as the capabilities that a team is to cover. */
export function termsOf(met: readonly string[]): string | undefined {
  return met.length === 0 ? undefined : met.join(", ");
}
