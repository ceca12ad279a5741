// Makes docs/images/network.png: what a first start shows. Needs a built page and a Chromium.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBrowser, openPage } from "../test/browser/open-browser.ts";
import { serveTieline } from "../test/browser/serve-tieline.ts";

const images = resolve(import.meta.dirname, "../docs/images");
mkdirSync(images, { recursive: true });
const [tieline, browser] = await Promise.all([serveTieline(), openBrowser()]);
try {
  const { page } = await openPage(browser, { width: 1440, height: 900 });
  await page.goto(`${tieline.url}/network?dataset=booklet`);
  await page.locator(".statement").waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, "network.png") });
} finally {
  await browser.close();
  await tieline.stop();
}
