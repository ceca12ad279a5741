import type { Complex } from "../../model/complex.ts";
import type { Fact } from "../../model/fact.ts";
import { kilometres } from "../../model/kilometres.ts";
import type { Random } from "../../model/seeded-random.ts";
import { poissonDraw } from "./poisson-draw.ts";
import { activity, organisation, takesPart } from "./some-facts.ts";

/** How many consortia two complexes have on average: exp(level + size · log(s_c s_d) + distance · log(1 + km/10) + zone where theirs is the same). */
export interface PlantedGravity {
  readonly level: number;
  readonly size: number;
  readonly distance: number;
  readonly zone: number;
}

const zones = ["east", "south", "west"];
const years = [2005, 2006, 2007, 2008];

/** Complexes strewn over a country in three zones, and consortia of two organisations between them, as many as are drawn. */
export function plantedGravity(random: Random, complexes: number, planted: PlantedGravity): Fact[] {
  const sites = Array.from({ length: complexes }, (_, k) => {
    const id = `c${String(k).padStart(2, "0")}`;
    const place = { latitude: 34.5 + 3.5 * random(), longitude: 126.5 + 2.8 * random() };
    const zone = zones[Math.floor(zones.length * random())];
    const record: Complex = {
      type: "complex",
      id,
      standings: [{ role: "hub", zone }],
      place,
      provenance: [{ source: "test", place: "here", nature: "documented" }],
    };
    return { id, place, zone, record, size: 2 + Math.floor(20 * random() ** 2) };
  });
  const member = ({ id, size }: (typeof sites)[number]) => `${id}.${Math.floor(size * random())}`;
  const consortia = sites.flatMap((one, c) =>
    sites.slice(0, c).flatMap((other) => {
      const mean = Math.exp(
        planted.level +
          planted.size * Math.log(one.size * other.size) +
          planted.distance * Math.log1p(kilometres(one.place, other.place) / 10) +
          (one.zone === other.zone ? planted.zone : 0),
      );
      return Array.from({ length: poissonDraw(mean, random) }, (_, k): Fact[] => {
        const id = `${one.id}-${other.id}-${k}`;
        const year = String(years[Math.floor(years.length * random())]);
        return [activity(id, { from: year, to: year }), takesPart(member(one), id), takesPart(member(other), id)];
      }).flat();
    }),
  );
  return [
    ...sites.map(({ record }) => record),
    ...sites.flatMap(({ id, size }) =>
      Array.from({ length: size }, (_, k) => organisation(`${id}.${k}`, { complex: id })),
    ),
    ...consortia,
  ];
}
