import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const root = `${import.meta.dirname}/..`;

/** Megabytes of memory that a running process has had at most; undefined where the system does not tell. */
export function peakMegabytes(pid: number): number | undefined {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return peak ? Number(peak[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** What a running process has used of the processors, in all threads; the system counts in hundredths of a second. */
export function processorSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

export function startNode(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: SpawnOptions["stdio"],
): ChildProcess {
  return spawn(process.execPath, [script, ...words], { cwd: root, env: { ...process.env, ...env }, stdio });
}

/** Runs a program of the project to its end; rejects if it fails. */
export async function runNode(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ seconds: number; cpu: number; megabytes?: number }> {
  const start = performance.now();
  const child = startNode(script, words, env, ["ignore", "ignore", "inherit"]);
  let megabytes: number | undefined;
  let cpu = 0;
  const watch = setInterval(() => {
    megabytes = peakMegabytes(child.pid!) ?? megabytes;
    cpu = processorSeconds(child.pid!) ?? cpu;
  }, 20);
  const status = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${script} ${words.join(" ")} ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, cpu, megabytes };
}

/** Runs a program of the project to its end and gives the lines that it printed. */
export async function nodeLines(script: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const child = startNode(script, words, env, ["ignore", "pipe", "inherit"]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) lines.push(line);
  const status = await ended;
  if (status !== 0) throw new Error(`${script} ${words.join(" ")} ended with ${status}`);
  return lines;
}
