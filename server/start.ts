import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Settings } from "../model/settings.ts";
import type { AccessFile } from "./access/access-file.ts";
import { createApp } from "./create-app.ts";
import { createServices, type RunningServices } from "./create-services.ts";
import { maxHeaderSize, refuseMalformed } from "./http/client-error.ts";
import { loadFirstDatasets } from "./load-first-datasets.ts";
import { warmUp } from "./warm-up.ts";

export interface RunningServer {
  readonly url: string;
  readonly services: RunningServices;
  /** Finishes the requests that run, ends all threads and closes the store. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly settings: Settings;
  readonly access: AccessFile | undefined;
  readonly log: Logger;
  /** Another clock than the machine's. */
  now?(): Date;
}

/** Requests that do not end by themselves are cut after this when the server stops. */
const finishMs = 5000;
const closeIdleMs = 50;
/** Longer than clients and proxies usually keep a connection: whoever closes first must not be the one that is being asked. */
const keepAliveMs = 65_000;

export async function start({ settings, access, log, now }: StartOptions): Promise<RunningServer> {
  const services = await createServices(settings, access, log, warmUp(), now);
  try {
    const server = createServer({ maxHeaderSize }, createApp(services));
    server.keepAliveTimeout = keepAliveMs;
    server.on("clientError", refuseMalformed);
    await listen(server, settings);
    void loadFirstDatasets(services, settings.readOnly ? "nothing" : settings.first);
    return { url: urlOf(server, settings), services, close: () => stop(server, services) };
  } catch (error) {
    await services.close();
    throw error;
  }
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host.replace(/^\[|\]$/g, ""), () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function urlOf(server: Server, { host }: Settings): string {
  const { port, family } = server.address() as AddressInfo;
  return `http://${family === "IPv6" && !host.startsWith("[") && host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function stop(server: Server, services: RunningServices): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose request has ended is not kept for another.
  const idle = setInterval(() => server.closeIdleConnections(), closeIdleMs);
  // Whoever waits for a job, or watches one, is told that it was cancelled.
  services.jobs.cancelAll();
  const cut = setTimeout(() => server.closeAllConnections(), finishMs);
  await closed;
  clearTimeout(cut);
  clearInterval(idle);
  await services.close();
}
