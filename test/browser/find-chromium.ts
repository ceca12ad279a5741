import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** A Chromium to drive: the one named by CHROMIUM_PATH, a distribution's, or Playwright's own. Undefined where there is none; with CI=true that is an error. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found && process.env.CI === "true")
    throw new Error(`CI needs a Chromium; none at ${candidates.filter(Boolean).join(", ")}`);
  return found;
}

/** Software WebGL, and nothing that asks the network. */
export const chromiumFlags = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
