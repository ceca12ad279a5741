// Makes docs/images/*.png: what a first start shows, in both languages. Needs a built page and a Chromium.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBrowser, openPage } from "../test/browser/open-browser.ts";
import { serveTieline } from "../test/browser/serve-tieline.ts";

/** Each with what has to be there before it is taken. */
const pictures = [
  { name: "network", path: "/network?dataset=booklet", there: "[data-picture='drawn']" },
  { name: "map", path: "/map?dataset=booklet", there: "svg.map circle" },
  { name: "complex", path: "/complexes/gwangju-high-tech?dataset=booklet", there: "main h1" },
  { name: "mini-cluster", path: "/activities/banwol-sihwa-metal-and-materials?dataset=booklet", there: "main h1" },
] as const;
const locales = { en: "en-GB", ko: "ko-KR" } as const;

const images = resolve(import.meta.dirname, "../docs/images");
mkdirSync(images, { recursive: true });
const [tieline, browser] = await Promise.all([serveTieline(), openBrowser()]);
try {
  for (const { name, path, there } of pictures)
    for (const [language, locale] of Object.entries(locales)) {
      const { page } = await openPage(browser, { width: 1440, height: 900, locale });
      await page.goto(tieline.url + path);
      await page.locator(there).first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      // Labels are placed again once the fonts are there.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: join(images, `${name}.${language}.png`) });
      await page.context().close();
    }
} finally {
  await browser.close();
  await tieline.stop();
}
