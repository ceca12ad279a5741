import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Settings } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";

/** Where distributions put theirs. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium to print with: the one that the settings name, a distribution's, or Playwright's own. Refused where there is none. */
export function findChromium({ chromiumPath }: Partial<Pick<Settings, "chromiumPath">>): string {
  const places = chromiumPath === undefined ? [...usual, chromium.executablePath()] : [chromiumPath];
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found === undefined) throw new TielineError("browser_missing", { looked: places.filter(Boolean).join(", ") });
  return found;
}
