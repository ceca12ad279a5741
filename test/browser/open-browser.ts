import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where a Chromium is: named, Debian's, or Playwright's own. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, "/usr/bin/chromium", chromium.executablePath()].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

/** Where there is none the tests are skipped, except where the whole is judged. */
export function mayRun(): boolean {
  if (chromiumPath()) return true;
  if (process.env.CI === "true") throw new Error("no Chromium: install it, or name it in CHROMIUM_PATH");
  return false;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-background-networking"],
  });
}

export interface Reader {
  readonly locale?: "en-GB" | "ko-KR";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A page of a reader who comes for the first time; whatever the page complains of in the console is kept. */
export async function openPage(browser: Browser, { locale, scheme, width, height }: Reader = {}) {
  const context = await browser.newContext({
    viewport: { width: width ?? 1360, height: height ?? 860 },
    locale: locale ?? "en-GB",
    colorScheme: scheme ?? "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, complaints };
}

/** How many colours a part of the page shows, a few shades taken as one: a blank canvas has one. */
export async function coloursOf(page: Page, selector: string): Promise<ReadonlyMap<string, number>> {
  const picture = await page.locator(selector).first().screenshot();
  const reader = await page.context().newPage();
  const counts = await reader.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counted: Record<string, number> = {};
    for (let i = 0; i < data.length; i += 4) {
      const key = [data[i] >> 4, data[i + 1] >> 4, data[i + 2] >> 4].join(",");
      counted[key] = (counted[key] ?? 0) + 1;
    }
    return counted;
  }, picture.toString("base64"));
  await reader.close();
  return new Map(Object.entries(counts));
}
