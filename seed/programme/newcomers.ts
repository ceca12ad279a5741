import type { GenerationParameters } from "../../model/generation.ts";
import type { Place } from "../../model/place.ts";
import type { Random } from "../../model/seeded-random.ts";
import { below, pick, randomOf } from "./chance.ts";
import { families, type Term } from "./families.ts";
import { type Group, groups, type Member, type Membership } from "./member.ts";
import { laboratoryName, Names } from "./names.ts";
import type { Site } from "./sites.ts";

/** Universities near one complex; their laboratories are the members. */
const universitiesNear = 6;

const suffixes: Readonly<Record<Exclude<Group, "company">, readonly Term[]>> = {
  university: [{ en: "University", ko: "대학교" }],
  institute: [
    { en: "Research Institute", ko: "연구원" },
    { en: "Technology Research Centre", ko: "기술연구소" },
  ],
  support: [
    { en: "Techno Park", ko: "테크노파크" },
    { en: "Business Support Centre", ko: "기업지원센터" },
  ],
  other: [
    { en: "Consulting", ko: "경영컨설팅" },
    { en: "Patent Office", ko: "특허사무소" },
    { en: "Accounting", ko: "회계법인" },
  ],
};

/** Makes organisations that did not exist before: named, placed near a complex, of a line of business. */
export class Newcomers {
  readonly #sites: readonly Site[];
  readonly #parameters: GenerationParameters;
  readonly #country: number;
  readonly #names: Names;
  readonly #random: { readonly names: Random; readonly places: Random; readonly members: Random };
  readonly #universities = new Map<number, { readonly id: string; readonly name: Term; laboratories: number }[]>();
  /** What laboratories belong to: organisations, but no members. */
  readonly parents: Pick<Member, "id" | "names" | "place" | "site">[] = [];
  readonly #counts = new Map<string, number>();

  constructor(sites: readonly Site[], parameters: GenerationParameters, country: number) {
    const random = (part: "names" | "places" | "members") => randomOf(parameters.seed, country, part);
    this.#sites = sites;
    this.#parameters = parameters;
    this.#country = country;
    this.#random = { names: random("names"), places: random("places"), members: random("members") };
    this.#names = new Names(this.#random.names, country);
  }

  make(company: boolean, site: number, family: number, membership: Membership): Member {
    const group = company ? "company" : this.#otherGroup();
    const parent = group === "university" ? pick(this.#random.names, this.#universitiesAt(site)) : undefined;
    const names = parent
      ? laboratoryName(parent.name, families[family].names, ++parent.laboratories)
      : group === "company"
        ? this.#names.company(family, this.#random.names)
        : this.#names.give(pick(this.#random.names, suffixes[group]));
    return {
      id: this.#id(group === "university" ? "laboratory" : group),
      names,
      group,
      site,
      family,
      place: this.#place(site, company),
      weight: this.#weight(),
      ...(parent && { parent: parent.id }),
      memberships: [membership],
    };
  }

  #otherGroup(): Group {
    let left = this.#random.members();
    for (const group of groups.slice(1, -1)) {
      left -= this.#parameters[`member.${group as "university" | "institute" | "support"}`];
      if (left < 0) return group;
    }
    return "other";
  }

  /** Zipf's law: the k-th most active is drawn as k to the power of minus the skew, with ranks drawn at random. */
  #weight(): number {
    return (1 + below(this.#random.members, 5000)) ** -this.#parameters["activity.skew"];
  }

  #universitiesAt(site: number) {
    let known = this.#universities.get(site);
    if (!known) {
      known = Array.from({ length: universitiesNear }, () => {
        const name = this.#names.give(suffixes.university[0]);
        const id = this.#id("university");
        this.parents.push({ id, names: name, place: this.#place(site, false), site });
        return { id, name, laboratories: 0 };
      });
      this.#universities.set(site, known);
    }
    return known;
  }

  /** Within some four kilometres of the complex; who is not a company stands outside it, in the area of its hub. */
  #place(site: number, company: boolean): Place {
    const { latitude, longitude, city, region, zone, hub } = this.#sites[site];
    const near = () => (this.#random.places() - 0.5) * 0.07;
    return {
      city,
      region,
      country: "KR",
      latitude: rounded(latitude + near()),
      longitude: rounded(longitude + near()),
      coordinatesSource: "generated, near the complex",
      ...(!company && { zone, hub: this.#sites[hub].complex }),
    };
  }

  #id(what: string): string {
    const number = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, number);
    return `synthetic/${what}/${this.#country + 1}-${String(number).padStart(5, "0")}`;
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
