import type { CompositionRow } from "../../analysis/helix/composition-row.ts";
import { helixAxes, helixInformation } from "../../analysis/helix/helix-figures.ts";
import { spheres } from "../../analysis/helix/spheres.ts";

/** The composition of activities as it is told, with the information that follows from it. */
export function compositionItem({ presence, ...row }: CompositionRow, includeNone: boolean) {
  const information: Record<string, number> = {};
  for (const [id, axes] of Object.entries(helixAxes)) {
    const value = helixInformation(presence, includeNone, axes);
    if (!Number.isNaN(value)) information[id] = value;
  }
  const letters = Object.keys(spheres);
  const named = Array.from(presence, (count, set) => [
    letters.filter((_, bit) => set & (1 << bit)).join("") || "none",
    count,
  ]);
  return { ...row, presence: Object.fromEntries(named) as Readonly<Record<string, number>>, information };
}
export type CompositionItem = ReturnType<typeof compositionItem>;
