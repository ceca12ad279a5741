import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";

/** Who is to be in a team, and of which kind, as far as that is known. */
export interface NamedParty {
  readonly id: string;
  readonly kind?: OrganisationKind | undefined;
}

/** As the address has it: ids as `marked`, each with its kind, `firm:company,uni:university`; one may be without. */
export function readTeamWith(written = ""): NamedParty[] {
  try {
    return written
      .split(",")
      .filter((part) => part !== "")
      .map((part) => {
        const end = part.lastIndexOf(":");
        const kind = organisationKinds.find((one) => end > 0 && one === part.slice(end + 1));
        return { id: decodeURIComponent(kind === undefined ? part : part.slice(0, end)), kind };
      });
  } catch {
    return [];
  }
}

export function writeTeamWith(parties: readonly NamedParty[]): string | undefined {
  const written = parties.map(({ id, kind }) => [encodeURIComponent(id), kind].filter(Boolean).join(":"));
  return written.join(",") || undefined;
}
