import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { startNode } from "./watched-child.ts";

/** The real server in a process of its own, over the store that `env` names. */
export async function startServer(
  env: NodeJS.ProcessEnv,
): Promise<{ address: string; process: ChildProcess; stop(): Promise<void> }> {
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
