import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "../test/browser/find-chromium.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, startServer } from "./served.ts";
import { summarise } from "./timing.ts";
import { peakMegabytes, runNode } from "./watched-child.ts";

/** The service as people meet it: start to first answer, first picture, memory. */
export async function serviceRows(runs: number): Promise<Row[]> {
  if (!benchData.h2020 || !benchData.energy) return [{ work: "service", note: "skipped: no ../shared/data" }];
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  const env = { TIELINE_DATA: folder, PORT: "0", LOG_LEVEL: "silent" };
  try {
    await runNode("seed/main.ts", [benchData.h2020, "--dataset", "h2020"], env);
    await runNode("seed/main.ts", [benchData.energy, "--dataset", "energy"], env);
    return [await firstAnswer(env, runs), ...(await pictures(env, runs))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From starting the process to the answer about a dataset with full H2020 in the store. */
async function firstAnswer(env: NodeJS.ProcessEnv, runs: number): Promise<Row> {
  const seconds: number[] = [];
  // The first start after a load builds the facts in memory from the store and keeps them; it is told apart.
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const server = await startServer(env);
    await askJson(`${server.address}/api/v1/datasets/h2020/organisations?limit=1`);
    seconds.push((performance.now() - start) / 1000);
    await server.stop();
  }
  const [first, ...later] = seconds;
  return {
    work: "server start to first answer, full H2020 loaded",
    ours: summarise(later),
    aim: 3,
    note: `${first.toFixed(1)} s on the first start after the load`,
  };
}

async function pictures(env: NodeJS.ProcessEnv, runs: number): Promise<Row[]> {
  const executablePath = findChromium();
  if (!executablePath) return [{ work: "first picture", note: "skipped: no Chromium" }];
  const server = await startServer(env);
  const browser = await chromium.launch({
    executablePath,
    args: chromiumFlags,
  });
  const rows: Row[] = [];
  try {
    for (const [dataset, aim] of [
      ["energy", 2],
      ["h2020", 3],
    ] as const) {
      const seconds: number[] = [];
      // The first opening of a version computes its layout, which is then stored; it is told apart.
      for (let run = 0; run <= runs; run++) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        const start = performance.now();
        await page.goto(`${server.address}/?dataset=${dataset}`);
        await page.waitForSelector("[data-picture='drawn']", { timeout: 300_000 });
        seconds.push((performance.now() - start) / 1000);
        await context.close();
      }
      const [first, ...later] = seconds;
      rows.push({
        work: `first picture of ${dataset} in headless Chromium, layout stored`,
        ours: summarise(later),
        aim,
        note: `${first.toFixed(1)} s the very first time, layout computed`,
      });
    }
    rows.push({
      work: "server's peak memory",
      note: `${peakMegabytes(server.process.pid!)?.toFixed(0) ?? "?"} MB with full H2020 and the energy slice served (aim 1024)`,
    });
  } finally {
    await browser.close();
    await server.stop();
  }
  return rows;
}
