import type { Activity } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Participation, Role } from "../../model/participation.ts";
import type { SizeBand } from "../../model/programme.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { Random } from "../../model/seeded-random.ts";
import { below, pick } from "./chance.ts";
import { families } from "./families.ts";
import type { Group, Member } from "./member.ts";
import type { Site } from "./sites.ts";

export const programmeDataset = "programme";
const programmeName = "Industrial Complex Cluster Program";

/** Where a generated record comes from: which concept of the generator made it. */
export function generatedBy(concept: string): Provenance[] {
  return [{ source: programmeDataset, place: `generated: ${concept}`, nature: "synthetic" }];
}

const sizeClass = {
  "under-30": "micro",
  "30-49": "small",
  "50-99": "small",
  "100-299": "medium",
  "300-up": "large",
} as const satisfies Record<SizeBand, Organisation["size"]>;

/** Companies are told apart by where they are; all others stand near their complex, outside it. */
export function organisationFact(member: Member, sites: readonly Site[], random: Random): Organisation {
  const { id, names, group, site, family, place, parent, sizeBand } = member;
  return {
    type: "organisation",
    id,
    names: { ...names },
    kind: group satisfies Group,
    ...(sizeBand && { size: sizeClass[sizeBand] }),
    ...(parent && { parent }),
    ...(group === "company" && {
      complex: sites[site].complex,
      industries: [families[family].names.en, families[family].names.ko],
    }),
    place,
    capabilities: termsOf(family, 2, random),
    needs:
      group === "company"
        ? termsOf(random() < ownFamily ? family : below(random, families.length), 1, random)
        : undefined,
    attributes: { speciality: families[family].id, ...(sizeBand && { sizeBand }) },
    provenance: generatedBy("members"),
  };
}

/** How often a company needs what its own line of business can do. */
const ownFamily = 0.7;

/** Each term in both languages, so that a search finds it in either. */
export function termsOf(family: number, count: number, random: Random): string[] {
  const { terms } = families[family];
  const chosen = new Set(Array.from({ length: count }, () => pick(random, terms)));
  return [...chosen].flatMap(({ en, ko }) => (en === ko ? [en] : [en, ko]));
}

export function universityFact({ id, names, place }: Pick<Member, "id" | "names" | "place">): Organisation {
  return {
    type: "organisation",
    id,
    names: { ...names },
    kind: "university",
    place,
    provenance: generatedBy("universities"),
  };
}

type Details = Omit<Activity, "type" | "provenance" | "programme">;

export function activityFact(details: Details, concept: string): Activity {
  return { type: "activity", ...details, programme: programmeName, provenance: generatedBy(concept) };
}

type Part = Omit<Participation, "type" | "organisation" | "activity" | "role" | "provenance">;

export function participationFact(
  organisation: string,
  activity: string,
  role: Role,
  concept: string,
  part: Part = {},
): Participation {
  return { type: "participation", organisation, activity, role, ...part, provenance: generatedBy(concept) };
}
