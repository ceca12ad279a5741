import { hostname } from "node:os";
import { z } from "zod";
import type { LoadReport } from "../../model/load-report.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import type { Progress } from "../../model/progress.ts";
import { settingsSchema } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { describeReport } from "./describe-report.ts";
import { TerminalProgress } from "./terminal-progress.ts";

export const loaded = 0;
const nothingLoaded = 1;
export const wrongUsage = 2;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Does one load for a command: progress on stderr, the report on stdout. Gives the exit code. */
export async function runLoading(
  command: string,
  environment: Environment,
  load: (store: Store, holder: string, progress: Progress) => Promise<LoadReport>,
  /** What is to be refused before there is so much as a folder. */
  check: () => void = () => undefined,
): Promise<number> {
  const language = languageOf(environment);
  const settings = settingsSchema.safeParse(environment);
  if (!settings.success) {
    console.error(z.prettifyError(settings.error));
    return wrongUsage;
  }
  const progress = new TerminalProgress(process.stderr);
  const cancel = () => progress.cancel();
  process.once("SIGINT", cancel);
  try {
    check();
    await using store = closing(await openStore(settings.data));
    const report = await load(store.store, `${command} (process ${process.pid} on ${hostname()})`, progress);
    progress.end();
    console.log(describeReport(report, language));
    return report.outcome === "refused" ? nothingLoaded : loaded;
  } catch (error) {
    progress.end();
    if (!(error instanceof TielineError)) throw error;
    console.error(describeError(error, language));
    return usageErrors.has(error.code) ? wrongUsage : nothingLoaded;
  } finally {
    process.removeListener("SIGINT", cancel);
  }
}

/** What the words of the command line are to blame for. */
const usageErrors: ReadonlySet<string> = new Set(["parameter_invalid", "mapping_unknown", "totals_unmeetable"]);

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
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("ko") ? "ko" : "en";
}
