import { type Random, seededRandom } from "../../model/seeded-random.ts";
import { programme } from "./places.ts";

const sites = [...programme.map((fact) => ("id" in fact ? fact.id : "")), "@east", "@west", "?"];
const organisationsAtSite = 6;

export interface SmallProgramme {
  /** Chance that a partner is sought at one's own site, before all sites are looked at. */
  readonly homophily: number;
  readonly consortia: number;
  readonly seed: number;
}

/** Consortia of two to four organisations at the sites of the programme, named as `activitiesIn` reads them: `s1.3` is the fourth at s1. */
export function smallProgramme({ homophily, consortia, seed }: SmallProgramme): string[][] {
  const random = seededRandom(seed);
  const anybody = () => `${among(sites, random)}.${Math.floor(organisationsAtSite * random())}`;
  const beside = (one: string) => `${one.split(".")[0]}.${Math.floor(organisationsAtSite * random())}`;
  return Array.from({ length: consortia }, () => {
    const first = anybody();
    const members = new Set([first]);
    const size = 2 + Math.floor(3 * random());
    while (members.size < size) members.add(random() < homophily ? beside(first) : anybody());
    return [...members];
  });
}

/** The same consortia with the sites dealt anew among the organisations: who works with whom has nothing to do with where they are. */
export function withSitesDealt(consortia: readonly (readonly string[])[], seed: number): string[][] {
  const random = seededRandom(seed, 1);
  const organisations = [...new Set(consortia.flat())].sort();
  const dealt = organisations.map((id) => id.split(".")[0]);
  for (let last = dealt.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [dealt[last], dealt[other]] = [dealt[other], dealt[last]];
  }
  const names = new Map(organisations.map((id, k) => [id, `${dealt[k]}.${k}`]));
  return consortia.map((members) => members.map((id) => names.get(id)!));
}

function among<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(values.length * random())];
}
