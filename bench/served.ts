import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { type Taken, take } from "./timing.ts";
import { processorSeconds, startNode } from "./watched-child.ts";

export interface Served {
  readonly address: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** The real server in a process of its own, over the store that `env` names. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<Served> {
  const process = startNode("server/main.ts", [], env, ["ignore", "pipe", "inherit"]);
  const ended = new Promise((resolve) => process.once("exit", resolve));
  for await (const line of createInterface({ input: process.stdout! })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address)
      return {
        address,
        process,
        async stop() {
          process.kill("SIGTERM");
          await ended;
        },
      };
  }
  throw new Error("the server ended before it printed its address");
}

/** Asks until what it asks for is there: what takes long is a job at first. With a body it is a POST. */
export async function askJson(url: string, body?: object): Promise<unknown> {
  const prefer = { Prefer: "wait=30" };
  const request: RequestInit =
    body === undefined
      ? { headers: prefer }
      : { method: "POST", headers: { ...prefer, "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response = await fetch(url, request);
  while (response.status === 202) response = await fetch(url, request);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** What asking the server takes by the clock, and of its processor time where the system tells it. */
export async function takeServed({ process }: Served, ask: () => Promise<unknown>): Promise<number | Taken> {
  const before = processorSeconds(process.pid!);
  const { seconds } = await take(ask);
  const after = processorSeconds(process.pid!);
  return before === undefined || after === undefined ? seconds : { seconds, cpu: after - before };
}
