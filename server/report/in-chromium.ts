import { type Browser, chromium } from "playwright-core";
import type { Settings } from "../../model/settings.ts";
import { findChromium } from "./find-chromium.ts";

/** Gives `use` a Chromium that does nothing on its own, and closes it afterwards. Refused where there is none. */
export async function inChromium<T>(
  settings: Partial<Pick<Settings, "chromiumPath">>,
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findChromium(settings),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
