import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import type { Settings } from "../../model/settings.ts";
import { jobSchema } from "../contract/job.ts";
import { problemSchema } from "../contract/problem.ts";
import { type RunRecord, runRecordSchema } from "../contract/run-record.ts";
import { createApp } from "../create-app.ts";
import { createServices } from "../create-services.ts";

const pollMs = 200;

/** What the recorded request gives now, with its record now; or why it is refused. */
export type Again = { readonly body: Uint8Array; readonly record: RunRecord } | { readonly refused: string };

/** Asks the store of the settings, over a server of this process that nobody else is told of. */
export async function askAgain({ request }: RunRecord, settings: Settings): Promise<Again> {
  const services = await createServices(settings, undefined, pino({ level: "silent" }));
  const server = createServer(createApp(services));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    const ask = (more: Readonly<Record<string, string>>) =>
      answerTo(`http://127.0.0.1:${port}${request.path}?${new URLSearchParams({ ...request.query, ...more })}`, {
        Accept: request.mediaType,
        "Accept-Language": request.language,
        Prefer: "wait=600",
      });
    const body = await ask({});
    if (typeof body === "string") return { refused: body };
    const record = await ask({ record: "true" });
    if (typeof record === "string") return { refused: record };
    return { body, record: runRecordSchema.parse(JSON.parse(Buffer.from(record).toString())) };
  } finally {
    server.closeAllConnections();
    await services.close();
  }
}

/** The bytes, once the job behind them has ended; or what the problem document says. */
async function answerTo(address: string, headers: Readonly<Record<string, string>>): Promise<Uint8Array | string> {
  for (;;) {
    const answer = await fetch(address, { headers });
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
