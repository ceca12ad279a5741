import { hostname } from "node:os";
import { z } from "zod";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { settingsSchema } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { openStore } from "../../store/open-store.ts";
import { loadTable } from "../load/load-table.ts";
import { parseCommandLine, usage } from "./command-line.ts";
import { describeReport } from "./describe-report.ts";
import { TerminalProgress } from "./terminal-progress.ts";

const loaded = 0;
const nothingLoaded = 1;
const wrongUsage = 2;

type Environment = Readonly<Record<string, string | undefined>>;

/** `npm run load -- FILE… --dataset ID …`: progress on stderr, the report on stdout. Gives the exit code. */
export async function loadCommand(words: readonly string[], environment: Environment): Promise<number> {
  const language = languageOf(environment);
  const parsed = parseCommandLine(words);
  if (parsed === "help") {
    console.log(usage);
    return loaded;
  }
  if ("problem" in parsed) {
    console.error(`${parsed.problem}\n\n${usage}`);
    return wrongUsage;
  }
  const settings = settingsSchema.safeParse(environment);
  if (!settings.success) {
    console.error(z.prettifyError(settings.error));
    return wrongUsage;
  }
  const progress = new TerminalProgress(process.stderr);
  const cancel = () => progress.cancel();
  process.once("SIGINT", cancel);
  try {
    await using store = closing(await openStore(settings.data));
    const { title, ...request } = parsed;
    const holder = `npm run load (process ${process.pid} on ${hostname()})`;
    const report = await loadTable(
      store.store,
      { ...request, settings: title === undefined ? {} : { title }, holder, now: () => new Date() },
      progress,
    );
    progress.end();
    console.log(describeReport(report, language));
    return report.outcome === "refused" ? nothingLoaded : loaded;
  } catch (error) {
    progress.end();
    if (!(error instanceof TielineError)) throw error;
    console.error(describeError(error, language));
    return error.code === "parameter_invalid" || error.code === "mapping_unknown" ? wrongUsage : nothingLoaded;
  } finally {
    process.removeListener("SIGINT", cancel);
  }
}

function closing<S extends { close(): Promise<void> }>(store: S) {
  return { store, [Symbol.asyncDispose]: () => store.close() };
}

function describeError(error: TielineError, language: Language): string {
  const title = message(language, "errors", `${error.code}.title`);
  const detail = message(language, "errors", `${error.code}.detail`, error.values);
  const cause = error.cause instanceof TielineError ? `\n${describeError(error.cause, language)}` : "";
  return `${title}. ${detail}${cause}`;
}

/** The language of the terminal, as POSIX settles it. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("ko") ? "ko" : "en";
}
