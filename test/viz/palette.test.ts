import { interpolateRgb, rgb } from "d3";
import { expect, test } from "vitest";
import { palettes } from "../../viz/theme/palette.ts";

/** Contrast of two colours (WCAG 2.2, 1.4.11 asks 3 of what a graphic cannot be read without). */
function contrast(a: string, b: string): number {
  const [light, dark] = [a, b].map(luminance).sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.for(["light", "dark"] as const)(
  "every mark of a ramp stands out from the %s ground, the more the more",
  (scheme) => {
    const { markRamp, background } = palettes[scheme];
    const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => contrast(interpolateRgb(...markRamp)(share), background));
    expect(steps[0]).toBeGreaterThanOrEqual(3);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[4]).toBeGreaterThan(3 * steps[0]);
  },
);
