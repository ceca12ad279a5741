import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import type { Settings } from "../model/settings.ts";
import { jobSchema } from "./contract/job.ts";
import { problemSchema } from "./contract/problem.ts";
import { createApp } from "./create-app.ts";
import { createServices } from "./create-services.ts";
import { maxHeaderSize } from "./http/client-error.ts";

const pollMs = 200;

/** The bytes that a path of the API answers with, once the job behind them has ended; or why it is refused, in words. */
export type AskOwn = (
  path: string,
  query: Readonly<Record<string, string>>,
  headers?: Readonly<Record<string, string>>,
  /** Sent as JSON; then it is a POST. */
  body?: unknown,
) => Promise<Uint8Array | string>;

/** Asks the store of the settings, over a server of this process that nobody else is told of and that ends with `use`. */
export async function withOwnServer<T>(settings: Settings, use: (ask: AskOwn) => Promise<T>): Promise<T> {
  const services = await createServices(settings, undefined, pino({ level: "silent" }));
  const server = createServer({ maxHeaderSize }, createApp(services));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    return await use((path, query, headers, body) =>
      answerTo(`http://127.0.0.1:${port}${path}?${new URLSearchParams(query)}`, {
        headers: { ...headers, Prefer: "wait=600", ...(body !== undefined && { "Content-Type": "application/json" }) },
        ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
      }),
    );
  } finally {
    server.closeAllConnections();
    await services.close();
  }
}

async function answerTo(address: string, request: RequestInit): Promise<Uint8Array | string> {
  for (;;) {
    const answer = await fetch(address, request);
    if (!answer.ok) return refusal(await answer.text(), answer.status);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== 202) return bytes;
    const { problem } = jobSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
    if (problem) return `${problem.title}. ${problem.detail}`;
    await setTimeout(pollMs);
  }
}

function refusal(text: string, status: number): string {
  const { title, detail } = problemSchema.parse(JSON.parse(text));
  return `${title} (${status}). ${detail}`;
}
