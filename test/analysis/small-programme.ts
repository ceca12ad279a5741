import type { Fact } from "../../model/fact.ts";
import { type Random, seededRandom } from "../../model/seeded-random.ts";
import { programme } from "./places.ts";
import { consortium } from "./some-facts.ts";

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

/** Mini clusters of five to twelve among forty organisations, each with one or two of four topics. */
export function smallMiniClusters({ clusters, seed }: { readonly clusters: number; readonly seed: number }): Fact[] {
  const random = seededRandom(seed);
  const draw = (count: number, from: number, prefix: string) => {
    const drawn = new Set<string>();
    while (drawn.size < count) drawn.add(`${prefix}${Math.floor(from * random())}`);
    return [...drawn];
  };
  return Array.from({ length: clusters }, (_, k) =>
    consortium(`m${k}`, draw(5 + Math.floor(8 * random()), 40, "o"), {
      kind: "mini-cluster",
      topics: draw(1 + Math.floor(2 * random()), 4, "topic "),
    }),
  ).flat();
}

function among<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(values.length * random())];
}
