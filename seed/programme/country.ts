import type { Fact } from "../../model/fact.ts";
import type { GenerationParameters } from "../../model/generation.ts";
import type { Random } from "../../model/seeded-random.ts";
import { randomOf } from "./chance.ts";
import type { Documented } from "./documented.ts";
import { type Member, membershipIn } from "./member.ts";
import { membersOf } from "./members.ts";
import { type MiniCluster, miniClustersOf } from "./mini-clusters.ts";
import { Newcomers } from "./newcomers.ts";
import { PartnerChoice } from "./partner-choice.ts";
import { publishedYears } from "./programme-year.ts";
import type { PublishedTotals } from "./published-totals.ts";
import type { Site } from "./sites.ts";
import { type SupportedCompany, supportTable } from "./support-table.ts";
import { supportedMembers } from "./supported-companies.ts";
import { WeightedPool } from "./weighted-pool.ts";

/** One nation-wide programme: its members and what its activities are made from. A scale of K has K of them, over the same complexes. */
export interface Country extends Documented {
  readonly number: number;
  readonly parameters: GenerationParameters;
  readonly totals: PublishedTotals;
  readonly sites: readonly Site[];
  readonly clusters: readonly MiniCluster[];
  readonly members: readonly Member[];
  readonly newcomers: Newcomers;
  readonly supported: ReadonlyMap<SupportedCompany, Member>;
  readonly partners: PartnerChoice;
  /** Someone of a year, by activity. */
  drawMember(year: number, random: Random): Member;
}

export function countryOf(
  number: number,
  parameters: GenerationParameters,
  totals: PublishedTotals,
  booklet: readonly Fact[],
  sites: readonly Site[],
  documented: Documented,
  previous: PartnerChoice | undefined,
): Country {
  const clusters = miniClustersOf(booklet, sites, totals, number);
  const newcomers = new Newcomers(sites, parameters, number);
  const members = membersOf(clusters, sites, totals, documented, parameters, newcomers, number);
  const random = randomOf(parameters.seed, number, "support");
  const supported = supportedMembers(supportTable(totals, random), members, random);
  const partners = new PartnerChoice(sites, parameters, previous);
  const ofYear = publishedYears.map(() => new WeightedPool<Member>());
  for (const member of members) {
    partners.add(member);
    for (const year of publishedYears) if (membershipIn(member, year)) ofYear[year].add(member, member.weight);
  }
  return {
    ...documented,
    number,
    parameters,
    totals,
    sites,
    clusters,
    members,
    newcomers,
    supported,
    partners,
    drawMember: (year, stream) => ofYear[year].draw(stream)!,
  };
}
