/** A range of values that share a colour: from `least` to `most`, both among the values. */
export interface ColourClass {
  readonly least: number;
  readonly most: number;
  readonly places: number;
}

/**
 * Values put in at most `most` classes of about equally many, equal values never parted. Classes end at values that occur, so that
 * the legend tells what is there.
 */
export function colourClasses(values: readonly (number | undefined)[], most: number) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const classes: ColourClass[] = [];
  let start = 0;
  while (start < sorted.length) {
    const left = most - classes.length;
    let end = left <= 1 ? sorted.length : start + Math.max(1, Math.round((sorted.length - start) / left));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    classes.push({ least: sorted[start], most: sorted[end - 1], places: end - start });
    start = end;
  }
  return {
    classes,
    /** Index of the class of each value; -1 of what is undefined. */
    codes: values.map((value) => (value === undefined ? -1 : classes.findIndex(({ most }) => value <= most))),
  };
}
