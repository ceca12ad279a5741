import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TieNetwork } from "../analysis/ties/tie-network.ts";

interface Answer {
  readonly library: string;
  readonly version: string;
  readonly measure: string;
  readonly build?: number;
  /** Absent where the library has no such measure. */
  readonly seconds?: number;
  readonly cpu?: number;
}

/** Other libraries in a Python process that keeps the same network, so that their runs can be interleaved with ours. */
export interface Peers {
  readonly present: readonly string[];
  time(library: string, measure: string): Promise<Answer>;
  stop(): void;
}

/** Undefined where there is no Python. */
export async function startPeers(network: TieNetwork): Promise<Peers | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  const ties = join(folder, "ties.txt");
  writeFileSync(ties, tieLines(network));
  const python = spawn("python3", [join(import.meta.dirname, "peers.py"), ties], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const stop = () => {
    python.stdin.end();
    rmSync(folder, { recursive: true, force: true });
  };
  const first = await Promise.race([
    lines.next(),
    new Promise<undefined>((resolve) => python.once("error", () => resolve(undefined))),
  ]);
  if (!first || first.done) {
    stop();
    return undefined;
  }
  return {
    present: JSON.parse(first.value).present,
    async time(library, measure) {
      python.stdin.write(`${library} ${measure}\n`);
      const line = await lines.next();
      if (line.done) throw new Error(`the peers' process ended while timing ${library} ${measure}`);
      return JSON.parse(line.value);
    },
    stop,
  };
}

function tieLines({ order, offsets, neighbours, weights }: TieNetwork): string {
  const lines = [String(order)];
  for (let node = 0; node < order; node++)
    for (let half = offsets[node]; half < offsets[node + 1]; half++)
      if (neighbours[half] > node) lines.push(`${node} ${neighbours[half]} ${weights[half]}`);
  return `${lines.join("\n")}\n`;
}
