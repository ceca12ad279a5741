import type { Fact } from "../../model/fact.ts";
import { apportion, below, randomOf, shuffle } from "./chance.ts";
import type { Country } from "./country.ts";
import { families } from "./families.ts";
import { type Member, membershipIn } from "./member.ts";
import { firstYear } from "./programme-year.ts";
import { activityFact, participationFact } from "./records.ts";

const year = 4;
/** Founded in one of these months, so that all are there in December. */
const months = ["03", "04", "05", "06", "07", "08", "09", "10", "11"];
const unevenness = 0.5;

/** The small communities of December 2009 beside those that are documented, with the published number of members, each in one. */
export function* communities(country: Country): Iterable<Fact> {
  const { totals, parameters, number, partners, sites, members, documentedCommunities } = country;
  const random = randomOf(parameters.seed, number, "communities");
  const free = new Set(
    shuffle(
      random,
      members.filter((member) => membershipIn(member, year)),
    ),
  );
  const sizes = apportion(
    totals.communityMembers,
    Array.from({ length: totals.communities - documentedCommunities }, () => 1 + unevenness * (2 * random() - 1)),
  );
  for (const [k, size] of sizes.entries()) {
    const focal = [...free].find(({ group }) => group === "company")!;
    const group: Member[] = [focal];
    free.delete(focal);
    while (group.length < size) {
      const one = partnerIn(free, focal, group) ?? (free.values().next().value as Member);
      group.push(one);
      free.delete(one);
    }
    const id = `synthetic/community/${number + 1}-${String(k + 1).padStart(3, "0")}`;
    const { names } = families[focal.family];
    const from = `${firstYear + year}-${months[below(random, months.length)]}`;
    yield activityFact(
      {
        id,
        kind: "community",
        names: {
          en: `Small community ${k + 1}, ${names.en}, ${sites[focal.site].names.en}`,
          ko: `${sites[focal.site].names.ko} ${names.ko} 소모임 ${k + 1}`,
        },
        from,
        complex: sites[focal.site].complex,
      },
      "communities",
    );
    for (const member of group) yield participationFact(member.id, id, "participant", "communities", { from });
  }

  function partnerIn(left: ReadonlySet<Member>, focal: Member, beside: readonly Member[]): Member | undefined {
    for (let attempt = 0; attempt < 30; attempt++) {
      const one = partners.choose(focal, { year, beside }, random);
      if (one && left.has(one)) return one;
    }
    return undefined;
  }
}
