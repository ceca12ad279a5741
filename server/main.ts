// Entry of the server: `npm start`.
import { pino } from "pino";
import { z } from "zod";
import { message } from "../model/message.ts";
import { settingsSchema } from "../model/settings.ts";
import { TielineError } from "../model/tieline-error.ts";
import { type AccessFile, readAccessFile } from "./access/access-file.ts";
import { isLoopback } from "./access/loopback.ts";
import { type RunningServer, start } from "./start.ts";

/** Says what is wrong and ends. */
function stopWith(text: string): never {
  console.error(text);
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < 24)
  stopWith(`Tieline runs on Node 24, this is ${process.version}. “npm start” brings the right one.`);

const parsed = settingsSchema.safeParse(process.env);
if (!parsed.success) stopWith(`The settings are not accepted:\n${z.prettifyError(parsed.error)}`);
const settings = parsed.data;

const access = settings.accessFile === undefined ? undefined : await accessFrom(settings.accessFile);
if (!access && !isLoopback(settings.host))
  stopWith(
    `HOST is ${settings.host}: others could reach it, and without an access file everyone would be admin. Set TIELINE_ACCESS, or leave HOST at 127.0.0.1.`,
  );

const log = pino({ level: settings.logLevel }, pino.destination(2));
const server = await start({ settings, access, log }).catch((error: unknown) => stopWith(explain(error)));
console.log(`Tieline is at ${server.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(server, signal));

async function stop(running: RunningServer, signal: string): Promise<void> {
  log.info({ signal }, "stopping");
  await running.close();
  process.exit(0);
}

async function accessFrom(path: string): Promise<AccessFile> {
  try {
    return await readAccessFile(path);
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    return stopWith(`The access file ${path} is not accepted:\n${reason}`);
  }
}

function explain(error: unknown): string {
  if (error instanceof TielineError) return message("en", "errors", `${error.code}.detail`, error.values);
  const { code, message: text } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `Port ${settings.port} is in use. Set PORT to another one, or stop what uses it.`;
  if (code === "EACCES") return `Port ${settings.port} may not be used here. Set PORT to one above 1023.`;
  if (code === "EADDRNOTAVAIL") return `This machine has no address ${settings.host}. Set HOST to one that it has.`;
  return text;
}
