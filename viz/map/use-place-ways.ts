import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import type { GeoNetwork } from "./geo-network.ts";

/** Where a place leads: a complex to its page, a country to its panel beside the map. */
export function usePlaceWays(geo: GeoNetwork | undefined) {
  const [, change] = useUrlState();
  const address = useAddress();
  const idOf = (place: number) => geo!.places[place].id;
  return geo?.of === "complex"
    ? {
        open: (place: number) => change({}, { view: recordPage("complexes", idOf(place)) }),
        addressOf: (place: number) => address(recordPage("complexes", idOf(place))),
      }
    : {
        open: (place: number) => change({ place: idOf(place), ...unselected }),
        addressOf: (place: number) => address("map", { place: idOf(place) }),
      };
}
