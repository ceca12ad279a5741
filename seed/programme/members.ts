import type { GenerationParameters } from "../../model/generation.ts";
import { apportion, below, pick, randomOf, shuffle } from "./chance.ts";
import type { Documented } from "./documented.ts";
import type { Member } from "./member.ts";
import type { MiniCluster } from "./mini-clusters.ts";
import type { Newcomers } from "./newcomers.ts";
import { publishedYears } from "./programme-year.ts";
import type { PublishedTotals } from "./published-totals.ts";
import type { Site } from "./sites.ts";

/** Sizes of mini clusters differ by up to this share from the mean. */
const unevenness = 0.3;

/**
 * Who is a member of which mini cluster in which years, so that every year has the published number of companies and of
 * other members. Each is in one mini cluster at a time: the published mean of 98.4 is members by mini clusters.
 */
export function membersOf(
  clusters: readonly MiniCluster[],
  sites: readonly Site[],
  totals: PublishedTotals,
  documented: Documented,
  parameters: GenerationParameters,
  newcomers: Newcomers,
  country: number,
): Member[] {
  const random = randomOf(parameters.seed, country, "members");
  const hosts = [...new Set(clusters.flatMap(({ site }) => (site === undefined ? [] : [site])))];
  const sizes = clusters.map(() => 1 + unevenness * (2 * random() - 1));
  const all: Member[] = [];
  for (const company of [true, false]) {
    let present: Member[] = [];
    for (const year of publishedYears) {
      const active = clusters.filter(({ from, to }) => from <= year && year <= to);
      const published = company ? totals.companyMembers[year] : totals.members[year] - totals.companyMembers[year];
      const known = documented.documentedMembers[year];
      const wanted = published - (company ? known.companies : known.others);
      const targets = apportion(
        wanted,
        active.map((cluster) => sizes[clusters.indexOf(cluster)]),
      );
      const homeless = present.filter(({ memberships }) => !active.includes(memberships.at(-1)!.cluster));
      const next: Member[] = [];
      for (const [k, cluster] of active.entries()) {
        const staying = present.filter(({ memberships }) => memberships.at(-1)!.cluster === cluster);
        const leaving = Math.max(
          Math.round(staying.length * parameters["member.turnover"]),
          staying.length - targets[k],
        );
        const kept = shuffle(random, staying).slice(leaving);
        for (const member of kept) member.memberships.at(-1)!.to = year;
        // Members of a mini cluster that ended go to another one of their complex, as far as it has room.
        const moved = take(homeless, targets[k] - kept.length, ({ site }) => site === cluster.site);
        for (const member of moved) member.memberships.push({ cluster, from: year, to: year });
        const joined = Array.from({ length: targets[k] - kept.length - moved.length }, () => {
          const site = cluster.site ?? pick(random, hosts);
          const family = cluster.site === undefined ? (sites[site].family ?? cluster.family) : cluster.family;
          return newcomers.make(company, site, family, { cluster, from: year, to: year });
        });
        all.push(...joined);
        next.push(...kept, ...moved, ...joined);
      }
      present = next;
    }
  }
  return all;

  function take(from: Member[], count: number, fits: (member: Member) => boolean): Member[] {
    const taken: Member[] = [];
    const fitting = from.filter(fits);
    while (taken.length < count && fitting.length > 0) {
      const [one] = fitting.splice(below(random, fitting.length), 1);
      from.splice(from.indexOf(one), 1);
      taken.push(one);
    }
    return taken;
  }
}
