import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { summarise } from "./timing.ts";
import { runNode } from "./watched-child.ts";

const command = "seed/programme/main.ts";

/** A generated programme, from its parameters to a current version in the embedded store, as a whole process. */
export async function programmeRows(runs: number): Promise<Row[]> {
  return [
    { work: "programme, generated and loaded, embedded", aim: 10, ...(await timeGenerations(runs, 1)) },
    { work: "programme with a million participations (scale 9), embedded", ...(await timeGenerations(1, 9)) },
  ];
}

async function timeGenerations(runs: number, scale: number) {
  const seconds: number[] = [];
  let peak = 0;
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
    const result = await runNode(command, ["--scale", String(scale)], { TIELINE_DATA: folder, NEO4J_URI: undefined });
    rmSync(folder, { recursive: true });
    seconds.push(result.seconds);
    peak = Math.max(peak, result.megabytes ?? 0);
  }
  return { ours: summarise(seconds), note: `peak ${peak.toFixed(0)} MB` };
}
