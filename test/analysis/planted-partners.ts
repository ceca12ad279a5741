import type { Fact } from "../../model/fact.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { consortium, organisation } from "./some-facts.ts";

export interface PlantedPartners {
  /** Chance that a partner is sought in one's own city, before all are looked at. */
  readonly homophily: number;
  readonly seed: number;
}

const plantedYears = [2001, 2008] as const;
const cities = 20;
const inCity = 8;

/** 160 companies in 20 cities, and 60 consortia of two or three a year. Who takes part has nothing to do with anything but the city. */
export function plantedPartners({ homophily, seed }: PlantedPartners): Fact[] {
  const random = seededRandom(seed);
  const anybody = () => Math.floor(cities * inCity * random());
  const beside = (one: number) => inCity * Math.floor(one / inCity) + Math.floor(inCity * random());
  const facts: Fact[] = [];
  for (let year = plantedYears[0]; year <= plantedYears[1]; year++)
    for (let k = 0; k < 60; k++) {
      const first = anybody();
      const members = new Set([first]);
      const size = random() < 0.5 ? 2 : 3;
      while (members.size < size) members.add(random() < homophily ? beside(first) : anybody());
      facts.push(...consortium(`${year}-${k}`, [...members].map(nameOf), { from: String(year), to: String(year) }));
    }
  for (let one = 0; one < cities * inCity; one++)
    facts.push(organisation(nameOf(one), { place: { city: cityOf(one) } }));
  return facts;
}

export const nameOf = (one: number) => `o${String(one).padStart(3, "0")}`;
export const cityOf = (one: number) => `city ${Math.floor(one / inCity)}`;
