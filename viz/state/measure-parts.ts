/** What the view of measures shows, put together by what it is about, in the order in which it offers them. */
export const measurePartGroups = {
  one: ["ranking", "distribution", "groups", "years", "sensitivity"],
  compare: ["two", "periods", "datasets", "relations"],
  whole: ["whole", "communities", "blocks", "cliques", "helix", "chance"],
} as const;
export type MeasurePartGroup = keyof typeof measurePartGroups;
export type MeasurePart = (typeof measurePartGroups)[MeasurePartGroup][number];

export const measureParts: readonly MeasurePart[] = Object.values(measurePartGroups).flat();
