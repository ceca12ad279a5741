/** Every year from the first to the last, and those of them that an axis of this width has room to name. */
export function yearAxis(years: readonly { readonly year: number }[], width: number) {
  const [first, last] = [years[0].year, years.at(-1)!.year];
  const domain = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const step = Math.ceil((domain.length * 44) / width);
  return { domain, ticks: domain.filter((_, k) => k % step === 0) };
}

/** So wide that a single year is a bar, not a wall. */
export function widthFor(years: readonly { readonly year: number }[], width: number): number {
  return Math.min(width, 120 + 110 * (years.at(-1)!.year - years[0].year + 1));
}
