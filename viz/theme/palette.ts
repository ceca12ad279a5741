import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";

export type Scheme = "light" | "dark";

/** Colours of what Sigma and Plot draw themselves; the page's own come from the theme. */
export interface Palette {
  readonly groups: readonly string[];
  /** Groups beyond the palette, merged. */
  readonly rest: string;
  /** Organisations that have no value. */
  readonly none: string;
  readonly background: string;
  readonly text: string;
  readonly accent: string;
  /** Opaque, because Sigma does not premultiply: a half-transparent tie would vanish on white. */
  readonly tie: string;
  /** Where there are few ties, so that each can be followed. */
  readonly tieOfFew: string;
  readonly tieLit: string;
  readonly dimmedNode: string;
  readonly dimmedTie: string;
  readonly ramp: readonly [string, string];
  /** The same for marks that stand on the bare ground: the palest is still told from it. */
  readonly markRamp: readonly [string, string];
  readonly below: string;
}

/** Eight hues after Okabe and Ito, told apart with every common colour blindness, adjusted to stand on each ground. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    groups: ["#0072b2", "#d98c00", "#009e73", "#cc6699", "#c84b00", "#4bade0", "#5f4694", "#8c7d10"],
    rest: "#8a9299",
    none: "#c3c8cc",
    background: "#ffffff",
    text: "#1d2327",
    accent: "#1c6f77",
    tie: "#d3d8dc",
    tieOfFew: "#aab3b9",
    tieLit: "#68757d",
    dimmedNode: "#e9ecee",
    dimmedTie: "#f3f5f6",
    ramp: ["#f1f6f6", "#0b5a62"],
    markRamp: ["#6b999d", "#05343a"],
    below: "#b5532a",
  },
  dark: {
    groups: ["#4aa3df", "#f0b23c", "#2fbf95", "#e594c0", "#ee7b45", "#9cd3f5", "#a992e3", "#cfc04f"],
    rest: "#7d868c",
    none: "#51595f",
    background: "#17191b",
    text: "#e6e9eb",
    accent: "#4da6ad",
    tie: "#3a4045",
    tieOfFew: "#5d666c",
    tieLit: "#98a4ab",
    dimmedNode: "#262a2d",
    dimmedTie: "#1e2123",
    ramp: ["#22292b", "#7fd6dd"],
    markRamp: ["#4d7074", "#c9f4f7"],
    below: "#e58a5f",
  },
};

/** A kind keeps its colour whatever else is shown. */
export function kindColour(palette: Palette, kind: OrganisationKind): string {
  return palette.groups[organisationKinds.indexOf(kind)];
}
