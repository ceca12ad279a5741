import { useComputedColorScheme } from "@mantine/core";
import { type Palette, palettes } from "./palette.ts";
import { usePrinting } from "./use-printing.ts";

/** On paper always that of the light scheme. */
export function usePalette(): Palette {
  const scheme = useComputedColorScheme("light");
  return palettes[usePrinting() ? "light" : scheme];
}
