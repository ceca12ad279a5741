import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, ImpactValue } from "axe-core";
import type { Page } from "playwright-core";

const serious: readonly ImpactValue[] = ["serious", "critical"];
export const everyImpact: readonly ImpactValue[] = [...serious, "moderate", "minor", null];

/** What axe finds on a page of an impact, each with where it stands. */
export async function axeFaults(page: Page, impacts = serious): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // As the page's own script would be refused by its content policy, axe is handed over by the debugger.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run({ resultTypes: ["violations"] })`)) as AxeResults;
  return violations
    .filter(({ impact }) => impacts.includes(impact ?? null))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

export type Scheme = "light" | "dark";

/** The same in the scheme in which the page was opened, and then in the other, which it follows while it is open. */
export async function axeFaultsByScheme(
  page: Page,
  opened: Scheme = "light",
): Promise<Record<Scheme, readonly string[]>> {
  const seen = async (scheme: Scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    // What fades from one colour into another is judged where it ends.
    await page.waitForTimeout(500);
    return axeFaults(page);
  };
  if (opened === "light") return { light: await seen("light"), dark: await seen("dark") };
  return { dark: await seen("dark"), light: await seen("light") };
}

/** What `axeFaultsByScheme` says of a page without a fault. */
export const noFaults = { light: [], dark: [] };
