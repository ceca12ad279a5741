/** The same in pictures that stand beneath each other, so that a year stands above itself. */
export const yearMargins = { marginLeft: 56, marginRight: 20 };

/** Years side by side, every one of them named. */
export function bandOf(years: readonly { readonly year: number }[]) {
  return { type: "band", label: null, domain: years.map(({ year }) => year), tickFormat: String } as const;
}
