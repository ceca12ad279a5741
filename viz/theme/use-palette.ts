import { useComputedColorScheme } from "@mantine/core";
import { type Palette, palettes } from "./palette.ts";

export function usePalette(): Palette {
  return palettes[useComputedColorScheme("light")];
}
