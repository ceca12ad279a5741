import type { GenerationParameters } from "../../model/generation.ts";
import { kilometres } from "../../model/kilometres.ts";
import type { Random } from "../../model/seeded-random.ts";
import { below } from "./chance.ts";
import { families } from "./families.ts";
import { type Group, groups, type Member, membershipIn } from "./member.ts";
import type { Site } from "./sites.ts";
import { WeightedPool } from "./weighted-pool.ts";

/** How far from its own complex somebody looks: the steps of the programme's ladder of integration. */
export type Reach = "complex" | "hub" | "zone" | "nation";

export interface Wish {
  readonly year: number;
  /** Of which kind; any where absent, and then like the one who chooses as often as `homophily.kind` says. */
  readonly group?: Group;
  /** Who takes part already. */
  readonly beside: readonly Member[];
  /** Fixed by whoever asks; else as `homophily.complex` and `homophily.zone` say. */
  readonly reach?: Reach;
}

/** Earlier partners that one remembers. */
const remembered = 40;
const attempts = 12;
/** How often somebody who looks through the whole nation finds a partner in the country generated before this one. */
const acrossCountries = 0.5;

/**
 * Chooses partners. Anyone with the chance `partner.anyone`; else one of the earlier partners with the chance `partner.repeat`; else first where (own complex, own zone,
 * anywhere, each further complex the less likely the further away it is), then who there (same speciality, same kind), and
 * among those by how active they are.
 */
export class PartnerChoice {
  readonly #sites: readonly Site[];
  readonly #parameters: GenerationParameters;
  readonly #previous: PartnerChoice | undefined;
  readonly #pools = new Map<number, WeightedPool<Member>>();
  readonly #counts = new Map<number, number>();
  readonly #reaches = new Map<string, WeightedPool<number>>();
  readonly #partners = new Map<Member, Member[]>();

  constructor(sites: readonly Site[], parameters: GenerationParameters, previous: PartnerChoice | undefined) {
    this.#sites = sites;
    this.#parameters = parameters;
    this.#previous = previous;
  }

  /** Lets a member be chosen in the years of its memberships. */
  add(member: Member): void {
    const group = groups.indexOf(member.group);
    for (const { from, to } of member.memberships)
      for (let year = from; year <= to; year++) {
        for (const g of [group, anyGroup])
          for (const f of [member.family, anyFamily])
            pooled(this.#pools, key(year, member.site, g, f)).add(member, member.weight);
        for (const g of [group, anyGroup]) pooled(this.#pools, key(year, anywhere, g, anyFamily)).add(member, 1);
        const place = year * this.#sites.length + member.site;
        this.#counts.set(place, (this.#counts.get(place) ?? 0) + 1);
      }
  }

  /** Undefined where nobody is to be found. */
  choose(focal: Member, wish: Wish, random: Random): Member | undefined {
    const anyone = wish.reach === undefined ? this.#parameters["partner.anyone"] : 0;
    // Where nobody is chosen like that nothing is drawn for it, so that such programmes stay what they were without it.
    if (anyone > 0 && random() < anyone) return this.#anyone(wish, random);
    const old =
      wish.reach === undefined && random() < this.#parameters["partner.repeat"] && this.#earlier(focal, wish, random);
    if (old) return old;
    // Who was to look no further than some step of the ladder and finds nobody there looks nearer, anyone else further.
    const instead = wish.reach === undefined ? "nation" : "complex";
    for (let attempt = 0; attempt < attempts; attempt++) {
      const reach = attempt * 2 < attempts ? (wish.reach ?? this.#reach(random)) : instead;
      const abroad = this.#previous && reach === "nation" && random() < acrossCountries ? this.#previous : this;
      const found = abroad.#draw(focal, wish, reach, random);
      if (found && fits(found, wish)) return found;
    }
    return wish.reach === undefined ? this.#anyone(wish, random) : undefined;
  }

  /** They took part in one activity: everyone may choose everyone again. */
  remember(members: readonly Member[]): void {
    for (const one of members)
      for (const other of members) {
        if (one === other) continue;
        const known = this.#partners.get(one);
        if (!known) this.#partners.set(one, [other]);
        else if (known.length < remembered) known.push(other);
      }
  }

  /** The country before that one is let go of: memory is that of two countries, however many there are. */
  withoutPrevious(): PartnerChoice {
    const alone = new PartnerChoice(this.#sites, this.#parameters, undefined);
    for (const [at, pool] of this.#pools) alone.#pools.set(at, pool);
    for (const [at, count] of this.#counts) alone.#counts.set(at, count);
    return alone;
  }

  #reach(random: Random): Reach {
    if (random() < this.#parameters["homophily.complex"]) return "complex";
    return random() < this.#parameters["homophily.zone"] ? "zone" : "nation";
  }

  #earlier(focal: Member, wish: Wish, random: Random): Member | undefined {
    const known = this.#partners.get(focal);
    if (!known) return undefined;
    const one = known[below(random, known.length)];
    return fits(one, wish) && membershipIn(one, wish.year) ? one : undefined;
  }

  #draw(focal: Member, { year, group }: Wish, reach: Reach, random: Random): Member | undefined {
    const site = reach === "complex" ? focal.site : this.#siteWithin(focal.site, year, reach, random);
    if (site === undefined) return undefined;
    const kind = group ?? (random() < this.#parameters["homophily.kind"] ? focal.group : undefined);
    const g = kind === undefined ? anyGroup : groups.indexOf(kind);
    const alike = random() < this.#parameters["homophily.speciality"];
    const special = alike ? this.#pools.get(key(year, site, g, focal.family)) : undefined;
    return (special ?? this.#pools.get(key(year, site, g, anyFamily)))?.draw(random);
  }

  /** From somewhere in the list on, whoever is left: all about as likely. */
  #anyone(wish: Wish, random: Random): Member | undefined {
    const g = wish.group === undefined ? anyGroup : groups.indexOf(wish.group);
    const all = this.#pools.get(key(wish.year, anywhere, g, anyFamily))?.things ?? [];
    const start = below(random, all.length);
    for (let k = 0; k < all.length; k++) {
      const one = all[(start + k) % all.length];
      if (fits(one, wish)) return one;
    }
    return undefined;
  }

  #siteWithin(from: number, year: number, reach: Reach, random: Random): number | undefined {
    const name = `${year} ${from} ${reach}`;
    let pool = this.#reaches.get(name);
    if (!pool) {
      pool = new WeightedPool<number>();
      const own = this.#sites[from];
      for (const [index, site] of this.#sites.entries()) {
        const count = this.#counts.get(year * this.#sites.length + index) ?? 0;
        if (index === from || count === 0) continue;
        if (reach === "hub" && site.hub !== own.hub) continue;
        if (reach === "zone" && site.zone !== own.zone) continue;
        pool.add(index, count * Math.exp(-this.#parameters["distance.decay"] * kilometres(own, site)));
      }
      this.#reaches.set(name, pool);
    }
    return pool.draw(random);
  }
}

const anyGroup = groups.length;
const anyFamily = families.length;
/** Beyond every index of a complex. */
const anywhere = 511;

function key(year: number, site: number, group: number, family: number): number {
  return ((year * 512 + site) * (anyGroup + 1) + group) * (anyFamily + 1) + family;
}

function pooled(pools: Map<number, WeightedPool<Member>>, at: number): WeightedPool<Member> {
  const pool = pools.get(at) ?? new WeightedPool<Member>();
  pools.set(at, pool);
  return pool;
}

function fits(member: Member, { group, beside }: Wish): boolean {
  return !beside.includes(member) && (group === undefined || member.group === group);
}
