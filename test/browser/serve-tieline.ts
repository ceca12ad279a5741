import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");

export interface ServedTieline {
  readonly url: string;
  /** What `npm run load` does, into the store that is being served. */
  load(file: string, dataset: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The real server in a process of its own, on a free port and an empty store, with the booklet loaded. `access` is what its
 * access file says, `token` one that it knows.
 */
export async function serveTieline(access?: object, token?: string): Promise<ServedTieline> {
  if (!existsSync(join(root, "viz/dist/index.html"))) throw new Error("the page is not built: npm run build");
  const folder = await mkdtemp(join(tmpdir(), "tieline-page-"));
  const accessFile = join(folder, "access.json");
  if (access) await writeFile(accessFile, JSON.stringify(access));
  const env = {
    ...process.env,
    TIELINE_DATA: folder,
    TIELINE_FIRST: "booklet",
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "warn",
  };
  if (access) Object.assign(env, { TIELINE_ACCESS: accessFile });
  const server = spawn(process.execPath, ["server/main.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const stop = async () => {
    await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await printedAddress(server);
    await holdsDataset(url, "booklet", token);
    return {
      url,
      stop,
      async load(file, dataset) {
        await promisify(execFile)(process.execPath, ["seed/main.ts", file, "--dataset", dataset], { cwd: root, env });
        await holdsDataset(url, dataset, token);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function printedAddress(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error("the server ended without saying its address");
}

async function holdsDataset(url: string, dataset: string, token = ""): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const answer = await fetch(`${url}/api/v1/datasets/${dataset}`, { headers: { Authorization: `Bearer ${token}` } });
    if (answer.ok) return;
    await wait(250);
  }
  throw new Error(`the dataset ${dataset} does not appear`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
