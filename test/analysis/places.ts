import { z } from "zod";
import { computeFigure } from "../../analysis/compute-figure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Figure } from "../../analysis/figure.ts";
import type { Place } from "../../analysis/integration/place.ts";
import { ownParameters } from "../../analysis/measure.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "./network-as-lists.ts";
import { complex, consortium, factsOf, organisation } from "./some-facts.ts";

/** Two hubs in the east with two complexes and one, one hub in the west with one, and one complex that no hub is named for. */
export const programme: readonly Fact[] = [
  complex("h1", { role: "hub", zone: "east" }),
  complex("h2", { role: "hub", zone: "east" }),
  complex("h3", { role: "hub", zone: "west" }),
  complex("s1", { role: "connected", hub: "h1", zone: "east" }),
  complex("t1", { role: "connected", hub: "h1", zone: "east" }),
  complex("s2", { role: "connected", hub: "h2", zone: "east" }),
  complex("s3", { role: "connected", hub: "h3", zone: "west" }),
  complex("alone", { role: "connected", zone: "east" }),
];

/**
 * Consortia in this programme. An organisation's name says where it is: `s1.a` in the complex s1, `@east.a` outside every complex in the zone east,
 * `@east/h1.a` where the city is served by h1, `?.a` nobody knows.
 */
export function activitiesIn(
  activities: readonly (readonly string[])[],
  topology: readonly Fact[] = programme,
): Promise<Facts> {
  const facts = activities.flatMap((members, k) => consortium(`a${k}`, members));
  return factsOf([...topology, ...facts.map((fact) => (fact.type === "organisation" ? placed(fact.id) : fact))]);
}

function placed(id: string): Fact {
  const where = id.split(".")[0];
  if (where === "?") return organisation(id);
  if (!where.startsWith("@")) return organisation(id, { complex: where });
  const [zone, hub] = where.slice(1).split("/");
  return organisation(id, { place: { ...(zone && { zone }), ...(hub && { hub }) } });
}

/** A figure under its defaults and what is given. */
export function figureAt(
  figure: Figure,
  facts: Facts,
  own: Readonly<Record<string, unknown>> = {},
  query: Record<string, string> = {},
): number {
  const defaults = z.strictObject(ownParameters(figure)).parse({});
  const selection = selectActivities(facts, networkOf(query));
  return computeFigure(figure, { facts, selection, parameters: { ...defaults, ...own }, progress: unwatched });
}

/** Where a record is in the topology that the records make, read literally: complexes with one standing each. */
export function placeByHand(records: readonly Fact[], id: string, placing: string): Place {
  const found = records.findLast((fact) => fact.type === "organisation" && fact.id === id);
  if (found?.type !== "organisation") throw new Error(id);
  const site = records.find((fact) => fact.type === "complex" && fact.id === found.complex);
  if (found.complex !== undefined) {
    const standing = site?.type === "complex" ? site.standings?.[0] : undefined;
    return {
      complex: found.complex,
      hub: standing?.role === "hub" ? found.complex : standing?.hub,
      zone: standing?.zone ?? found.place?.zone,
    };
  }
  return placing === "zones" ? { hub: found.place?.hub, zone: found.place?.zone } : {};
}
