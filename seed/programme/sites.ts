import type { Complex, Standing } from "../../model/complex.ts";
import type { Fact } from "../../model/fact.ts";
import { kilometres } from "../../model/kilometres.ts";
import { familyOf } from "./families.ts";
import { firstYear, stageYear } from "./programme-year.ts";

/** A complex as the generator sees it. */
export interface Site {
  readonly complex: string;
  readonly names: { readonly en: string; readonly ko: string };
  /** Index of the hub that it belongs to; its own for a hub. */
  readonly hub: number;
  readonly zone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly city: string;
  readonly region: string;
  /** The first year in which the programme worked there. */
  readonly from: number;
  readonly family: number | undefined;
}

/** Every complex of the topology of 2010. Where the source names no hub, the nearest one of the zone stands in. */
export function sitesOf(facts: readonly Fact[]): Site[] {
  const complexes = facts.filter((fact) => fact.type === "complex").filter((complex) => standingOf(complex));
  const hubs = complexes.filter((complex) => standingOf(complex)?.role === "hub");
  return complexes.map((complex): Site => {
    const { hub, role, zone = "" } = standingOf(complex)!;
    const own = role === "hub" ? complex.id : (hub ?? nearest(complex, hubs).id);
    return {
      complex: complex.id,
      names: { en: complex.names?.en ?? complex.id, ko: complex.names?.ko ?? complex.names?.en ?? complex.id },
      hub: complexes.findIndex(({ id }) => id === own),
      zone,
      latitude: complex.place?.latitude ?? 0,
      longitude: complex.place?.longitude ?? 0,
      city: complex.place?.city ?? "",
      region: complex.place?.region ?? "",
      from: Math.min(...(complex.standings ?? []).map(({ from }) => Number(from?.slice(0, 4)) - firstYear)),
      family: familyOf((complex.specialities ?? []).join(", ")),
    };
  });

  function nearest(complex: Complex, hubs: readonly Complex[]): Complex {
    const zone = standingOf(complex)?.zone;
    const [first] = hubs
      .filter((hub) => standingOf(hub)?.zone === zone)
      .sort((a, b) => kilometres(a.place!, complex.place!) - kilometres(b.place!, complex.place!));
    return first;
  }
}

function standingOf({ standings = [] }: Complex): Standing | undefined {
  return standings.find(({ from, to }) => from === String(firstYear + stageYear) && to === undefined);
}
