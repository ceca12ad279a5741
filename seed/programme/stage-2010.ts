import type { Fact } from "../../model/fact.ts";
import type { Random } from "../../model/seeded-random.ts";
import { apportion, below, pick, randomOf, shuffle, sizeFrom } from "./chance.ts";
import type { Country } from "./country.ts";
import { type Member, membershipIn } from "./member.ts";
import type { MiniCluster } from "./mini-clusters.ts";
import { PartnerChoice, type Reach } from "./partner-choice.ts";
import { dayOf, daysInYear, lastMonth, stageYear } from "./programme-year.ts";
import { activityFact, participationFact } from "./records.ts";
import { drawnSize } from "./supported-companies.ts";
import { WeightedPool } from "./weighted-pool.ts";

const unevenness = 0.3;
/** Shares of newcomers that are companies, and of activities that are consortia. */
const companyShare = 0.7;
const consortia = 0.15;
const largestActivity = 8;
const quarterDays = Math.floor(daysInYear / 4);

export interface Stage {
  readonly newcomers: readonly Member[];
  /** Who is in a second mini cluster as well. */
  readonly second: readonly { readonly member: Member; readonly cluster: MiniCluster }[];
  facts(): Iterable<Fact>;
}

/**
 * The year 2010 on the programme's ladder of integration. Members of 2009 go on in the listed mini clusters of their complex;
 * the rest of each mini cluster are newcomers, of its hub or of the complexes connected to it. Activities climb one step in
 * each quarter: within a complex, a hub with its connected complexes, hubs of one zone, zones.
 */
export function stage2010(country: Country): Stage {
  const { totals, parameters, number, sites, clusters, members, newcomers } = country;
  const listed = clusters.filter(({ to }) => to === stageYear);
  const random = randomOf(parameters.seed, number, "stage");
  const last = totals.members.length - 1;
  const size = totals.members[last] / totals.miniClusters[last];
  const targets = apportion(
    Math.round(size * listed.length),
    listed.map(() => 1 + unevenness * (2 * random() - 1)),
  );
  const rosters = listed.map((): Member[] => []);
  const going = shuffle(
    random,
    members.filter((member) => membershipIn(member, last) && random() >= parameters["member.turnover"]),
  );
  for (const member of going) {
    const open = [...listed.keys()].filter((k) => listed[k].site === member.site && rosters[k].length < targets[k]);
    const held = member.memberships.at(-1)!;
    // The mini cluster where one is already, else one of the same speciality.
    const k =
      open.find((one) => listed[one] === held.cluster) ??
      open.find((one) => listed[one].family === member.family) ??
      open[0];
    if (k === undefined) continue;
    if (listed[k] === held.cluster) held.to = stageYear;
    else member.memberships.push({ cluster: listed[k], from: stageYear, to: stageYear });
    rosters[k].push(member);
  }
  const made: Member[] = [];
  for (const [k, cluster] of listed.entries()) {
    const hub = sites[cluster.site!].hub;
    const connected = [...sites.keys()].filter((site) => sites[site].hub === hub && site !== hub);
    while (rosters[k].length < targets[k]) {
      const away = connected.length > 0 && random() < parameters["stage.connected"];
      const site = away ? pick(random, connected) : cluster.site!;
      const company = random() < companyShare;
      const member = newcomers.make(company, site, cluster.family, { cluster, from: stageYear, to: stageYear });
      if (company) member.sizeBand = drawnSize(random);
      made.push(member);
      rosters[k].push(member);
    }
  }
  return {
    newcomers: made,
    second: secondMemberships(country, listed, rosters),
    facts: () => stageFacts(country, rosters, random),
  };
}

/** Some of each mini cluster are in another one of its hub too: what joins specialities, and may cross them. */
function secondMemberships(
  { parameters, number }: Country,
  listed: readonly MiniCluster[],
  rosters: readonly (readonly Member[])[],
): Stage["second"] {
  const random = randomOf(parameters.seed, number, "second-memberships");
  return rosters.flatMap((roster, k) => {
    const others = listed.filter((cluster, other) => other !== k && cluster.site === listed[k].site);
    if (others.length === 0) return [];
    return roster
      .filter(() => random() < parameters["stage.second"])
      .map((member) => ({ member, cluster: pick(random, others) }));
  });
}

function* stageFacts(country: Country, rosters: readonly (readonly Member[])[], random: Random): Iterable<Fact> {
  const { parameters, sites } = country;
  const present = rosters.flat();
  const partners = new PartnerChoice(sites, parameters, undefined);
  const all = new WeightedPool<Member>();
  for (const member of present) {
    partners.add(member);
    all.add(member, member.weight);
  }
  const reaches = shuffle(random, reachesOf(country));
  for (const [k, { reach, quarter }] of reaches.entries())
    yield* activity(country, k, reach, quarter, all, partners, random);
}

interface Step {
  readonly reach: Reach;
  readonly quarter: number;
}

/** Each quarter opens one step more; what a step that is not open yet would get stays within the complex. */
function reachesOf({ parameters }: Country): Step[] {
  const steps = ["complex", "hub", "zone", "nation"] as const;
  const [hub, zone, nation] = [parameters["stage.hub"], parameters["stage.zone"], parameters["stage.nation"]];
  return apportion(parameters["stage.activities"], [1, 1, 1, 1]).flatMap((count, quarter) =>
    apportion(count, [1 - hub - zone - nation, hub, zone, nation]).flatMap((activities, step) =>
      Array<Step>(activities).fill({ reach: step <= quarter ? steps[step] : "complex", quarter }),
    ),
  );
}

function* activity(
  { parameters, number, sites }: Country,
  index: number,
  reach: Reach,
  quarter: number,
  all: WeightedPool<Member>,
  partners: PartnerChoice,
  random: Random,
): Iterable<Fact> {
  const focal = all.draw(random)!;
  const members = [focal];
  const size = sizeFrom(random, 2, parameters["event.size"], largestActivity);
  for (let attempt = 0; members.length < size && attempt < largestActivity; attempt++) {
    const partner = partners.choose(focal, { year: stageYear, beside: members, reach }, random);
    if (partner) members.push(partner);
  }
  const consortium = random() < consortia;
  const id = `synthetic/2010/${number + 1}-${String(index + 1).padStart(5, "0")}`;
  const from = dayOf(stageYear, quarter * quarterDays + below(random, quarterDays));
  const { cluster } = membershipIn(focal, stageYear)!;
  yield activityFact(
    {
      id,
      kind: consortium ? "consortium" : "event",
      names: consortium
        ? { en: `Pan-regional project of ${focal.names.en}`, ko: `${focal.names.ko} 광역 연계 과제` }
        : { en: `Pan-regional meeting: ${cluster.names.en}`, ko: `${sites[focal.site].names.ko} 광역 교류회` },
      from,
      to: consortium ? lastMonth(stageYear) : from,
      ...(!consortium && { parent: cluster.id }),
      complex: sites[focal.site].complex,
      attributes: { stage: reach, quarter: quarter + 1 },
    },
    "stage of 2010",
  );
  for (const member of members)
    yield participationFact(member.id, id, consortium && member === focal ? "lead" : "participant", "stage of 2010");
}
