import { interpolateRgb } from "d3";
import { useMemo } from "react";
import { type ColourEntry, colourGroups } from "../network/colour-groups.ts";
import type { Palette } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type ColourClass, colourClasses } from "./colour-classes.ts";
import type { GeoNetwork, PlaceGrouping } from "./geo-network.ts";
import type { Figure } from "./use-figure.ts";

/** A colour for each place, and what the legend says of it. */
export interface Looks {
  readonly colours: readonly string[];
  readonly grouping?: { readonly grouping: PlaceGrouping; readonly entries: readonly ColourEntry[] };
  readonly classes?: readonly (ColourClass & { readonly colour: string })[];
  /** Places without a value of the figure that colours. */
  readonly none: number;
}

const mostClasses = 5;

export function useLooks(geo: GeoNetwork | undefined, colour: string, figure: Figure | undefined): Looks | undefined {
  const palette = usePalette();
  return useMemo(() => {
    if (!geo) return undefined;
    const grouping = geo.groupings.find(({ id }) => id === colour);
    if (grouping) return groupLooks(grouping, palette);
    if (figure) return classLooks(figure.values, palette);
    return { colours: geo.places.map(() => palette.groups[0]), none: 0 };
  }, [geo, colour, figure, palette]);
}

/** As many groups as there are colours keep theirs from year to year. */
function groupLooks(grouping: PlaceGrouping, palette: Palette): Looks {
  const { codes, titles } = grouping;
  const fixed = titles.length <= palette.groups.length ? palette.groups.slice(0, titles.length) : undefined;
  const { colours, entries } = colourGroups({ codes, titles, fixed }, palette);
  return { colours, grouping: { grouping, entries }, none: codes.filter((code) => code < 0).length };
}

function classLooks(values: Figure["values"], palette: Palette): Looks {
  const { classes, codes } = colourClasses(values, mostClasses);
  const ramp = interpolateRgb(...palette.ramp);
  // The ramp's own beginning is the colour of nothing.
  const colourOf = (code: number) => ramp(0.25 + (0.75 * (code + 1)) / classes.length);
  return {
    colours: codes.map((code) => (code < 0 ? palette.none : colourOf(code))),
    classes: classes.map((one, code) => ({ ...one, colour: colourOf(code) })),
    none: codes.filter((code) => code < 0).length,
  };
}
