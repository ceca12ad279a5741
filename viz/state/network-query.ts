import type { Language } from "../../model/name.ts";
import type { UrlState } from "./url-state.ts";

/** Which network the page is about: the parameters that every derived resource of the API takes. */
export function networkQuery(state: UrlState, lang: Language) {
  const { version, layers, from, to, timing, weighting, maxActivitySize, kinds, zones, complexes, countries, journal } =
    state;
  return {
    lang,
    version,
    layers,
    from,
    to,
    timing,
    weighting,
    maxActivitySize,
    kinds,
    zones,
    complexes,
    countries,
    journal,
  };
}
export type NetworkQuery = ReturnType<typeof networkQuery>;
