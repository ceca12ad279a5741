import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { type ServedTieline, serveTieline } from "./serve-tieline.ts";

/**
 * For the tests of a description: the real server and a browser, there before the first and gone after the last; pages are gone
 * after each. `serve` starts another server than that of the booklet; `prepare` loads what the tests are about.
 */
export function serveAndOpen(
  prepare?: (tieline: ServedTieline) => Promise<void>,
  serve: () => Promise<ServedTieline> = serveTieline,
): { readonly tieline: ServedTieline; readonly browser: Browser } {
  const opened: { tieline?: ServedTieline; browser?: Browser } = {};
  beforeAll(async () => {
    [opened.tieline, opened.browser] = await Promise.all([serve(), openBrowser()]);
    await prepare?.(opened.tieline);
  });
  // What a test left open would go on drawing under the next ones.
  afterEach(async () => {
    await Promise.all((opened.browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.tieline?.stop();
  });
  // Only read by tests, which run between the two.
  return opened as { tieline: ServedTieline; browser: Browser };
}
