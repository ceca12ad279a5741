import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGeneratedTable } from "./generated-table.ts";
import type { Growth } from "./growth.ts";
import { growthPlot } from "./growth-plot.ts";
import { digits } from "./row.ts";
import { nodeLines, runNode } from "./watched-child.ts";

const scales = [10_000, 100_000, 1_000_000];

interface Step {
  readonly work: string;
  readonly seconds: number;
  readonly cpu: number;
}

interface Scale {
  readonly participations: number;
  readonly organisations: number;
  readonly ties: number;
  /** Peak of the process that goes from the store to the last number, and of the one that loads. */
  readonly megabytes: number;
  readonly loading: number;
  readonly steps: readonly Step[];
}

/** Time against participations, on generated data: a table, and a plot where a file is named. */
export async function growthTable(plotFile: string | undefined): Promise<string> {
  const measured: Scale[] = [];
  for (const participations of scales) measured.push(await measureScale(participations));
  const works = measured[0].steps.map(({ work }) => work);
  const growth: Growth[] = works.map((work) => ({
    work,
    points: measured.map(({ participations, steps }) => ({
      participations,
      ...steps.find((step) => step.work === work)!,
    })),
  }));
  if (plotFile) writeFileSync(plotFile, growthPlot(growth));
  return growthLines(measured, growth);
}

async function measureScale(participations: number): Promise<Scale> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  try {
    const file = join(folder, "generated.csv");
    await writeGeneratedTable(file, participations);
    const load = await runNode("seed/main.ts", [file, "--dataset", "growth"], { TIELINE_DATA: folder });
    const lines = await nodeLines("bench/growth-child.ts", [], { TIELINE_DATA: folder });
    const steps = lines.slice(0, -1).map((line) => JSON.parse(line) as Step);
    const { organisations, ties, megabytes } = JSON.parse(lines.at(-1)!) as Omit<Scale, "steps">;
    const loaded: Step = { work: "rows → store", seconds: load.seconds, cpu: load.cpu };
    return { participations, organisations, ties, megabytes, loading: load.megabytes ?? 0, steps: [loaded, ...steps] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function growthLines(measured: readonly Scale[], growth: readonly Growth[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const count = (value: number) => value.toLocaleString("en");
  const of = (title: string, read: (scale: Scale) => string) => row([title, ...measured.map(read)]);
  return [
    of("generated participations", ({ participations }) => count(participations)),
    row(["---", ...measured.map(() => "---")]),
    of("organisations, ties", ({ organisations, ties }) => `${count(organisations)}, ${count(ties)}`),
    ...growth.map(({ work, points }) =>
      row([work, ...points.map(({ seconds, cpu }) => `${digits(cpu)} s (${digits(seconds)})`)]),
    ),
    of("peak memory: load", ({ loading }) => `${count(Math.round(loading))} MB`),
    of("peak memory: store to last number", ({ megabytes }) => `${count(Math.round(megabytes))} MB`),
    "",
    "Seconds of processor time in all threads of the process (by the clock).",
  ].join("\n");
}
