/** A network of every kind of organisation, wherever it is. */
export const unfiltered = { kinds: undefined, zones: undefined, complexes: undefined, countries: undefined } as const;
