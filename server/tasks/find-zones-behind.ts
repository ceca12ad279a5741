import type { Facts } from "../../analysis/facts/facts.ts";
import type { PlacedOn } from "../../analysis/integration/placing.ts";
import { sharesOutOfZones, type ZonesFound, zonesBehind } from "../../analysis/integration/zones-behind.ts";
import type { Selection } from "../../analysis/ties/selection.ts";

interface Input {
  readonly facts: Facts;
  readonly years: readonly { readonly year: number; readonly selection: Selection }[];
  readonly on: PlacedOn;
  readonly year: number;
}

export function run({ facts, years, on, year }: Input): ZonesFound {
  const shares = years.map((one) => ({ year: one.year, shares: sharesOutOfZones(facts, one.selection, on) }));
  return zonesBehind(shares, year);
}
