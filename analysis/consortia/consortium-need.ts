import type { OrganisationKind, sizeClasses } from "../../model/organisation.ts";

/** What teams are compared by, each from 0 to 1; `scoreTeam` says what each is. */
export const criteria = ["coverage", "trust", "novelty", "zones", "integration"] as const;
export type Criterion = (typeof criteria)[number];

/** So many members, each of one of these kinds. */
export interface Requirement {
  readonly kinds: readonly OrganisationKind[];
  readonly count: number;
}

/** Who may be a member, beside those who are to be one. */
export interface TeamFilters {
  readonly zones?: readonly string[] | undefined;
  readonly complexes?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly sizes?: readonly (typeof sizeClasses)[number][] | undefined;
}

/** Who leads: somebody named, or one of a kind. */
export type WantedLead = { readonly organisation: string } | { readonly kind: OrganisationKind };

/** A consortium that is looked for. */
export interface ConsortiumNeed {
  readonly requires: readonly Requirement[];
  /** Capabilities that the team is to have between them. */
  readonly terms: readonly string[];
  readonly lead?: WantedLead | undefined;
  /** Who is to be a member, and who is not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly among: TeamFilters;
  /** How much each criterion counts; only how they compare matters. */
  readonly weights: Readonly<Record<Criterion, number>>;
}
