import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";

/** Text and ground of a chart in the page's own. */
export function plotStyle({ text }: Palette) {
  return { fontFamily, fontSize: "12px", background: "transparent", color: text };
}
