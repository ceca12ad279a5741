import type { Fact } from "../../model/fact.ts";
import type { Random } from "../../model/seeded-random.ts";
import { complex, consortium, organisation } from "./some-facts.ts";

/** What is planted among the connected complexes of a programme drawn. */
export interface Planted {
  /** Had consortia with its hub until the end of this year, and none since. */
  readonly dormant: string;
  readonly until: number;
}

const plannedYears = [2005, 2006, 2007, 2008, 2009, 2010] as const;
const zones = ["east", "south", "west"];
const spokesOfHub = 4;

export const plannedSpokes: readonly string[] = zones.flatMap((zone) =>
  Array.from({ length: spokesOfHub }, (_, k) => `${zone}-spoke-${k}`),
);

/** Three hubs with four connected complexes each: every year each has a consortium with its hub, but for the one planted, and some are across zones. */
export function plannedProgramme(random: Random, { dormant, until }: Planted): Fact[] {
  const member = (site: string) => `${site}.${Math.floor(4 * random())}`;
  const any = <T>(list: readonly T[]) => list[Math.floor(list.length * random())];
  const hubOf = (spoke: string) => `${spoke.split("-")[0]}-hub`;
  const activities = plannedYears.flatMap((year) =>
    plannedSpokes.flatMap((spoke): Fact[] => {
      const own = [member(spoke), member(hubOf(spoke))];
      // Somebody of another connected complex, who brings no hub along.
      const other = member(any(plannedSpokes.filter((one) => one !== spoke)));
      const members = spoke === dormant && year > until ? [own[0], other] : random() < 0.5 ? [...own, other] : own;
      const date = String(year);
      return consortium(`${spoke}/${year}`, [...new Set(members)], { from: date, to: date });
    }),
  );
  // A complex whose partners' consortium has its own hub in it would not be dormant: members of one beside the other's hub.
  const facts = activities.filter(
    (fact) => fact.type !== "participation" || !isForeign(fact.activity, fact.organisation, dormant),
  );
  return [
    ...zones.map((zone) => complex(`${zone}-hub`, { role: "hub", zone })),
    ...plannedSpokes.map((id) => complex(id, { role: "connected", hub: hubOf(id), zone: id.split("-")[0] })),
    ...facts.map((fact) =>
      fact.type === "organisation" ? organisation(fact.id, { complex: fact.id.split(".")[0] }) : fact,
    ),
  ];
}

function isForeign(activity: string, member: string, dormant: string): boolean {
  return member.startsWith(`${dormant}.`) && !activity.startsWith(`${dormant}/`);
}
