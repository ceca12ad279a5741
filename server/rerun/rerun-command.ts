import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { settingsSchema } from "../../model/settings.ts";
import { type Environment, languageOf } from "../../seed/command/run-loading.ts";
import { type RunRecord, runRecordSchema } from "../contract/run-record.ts";
import { askAgain } from "./ask-again.ts";
import { differences } from "./differences.ts";

const usage = `npm run rerun -- RECORD.json [--out FILE]

RECORD.json  a run record, as an answer's ?record=true gives it
--out        where to write what is computed again; without it, it is only compared

Reads the store that the server reads (TIELINE_DATA, or NEO4J_URI). Ends with 0 for the same bytes, with 1 for others or none.`;

const same = 0;
const different = 1;
const wrongUsage = 2;

/** Asks again for what a run record says, compares the bytes, and says what has changed where they differ. */
export async function rerunCommand(words: readonly string[], environment: Environment): Promise<number> {
  const language = languageOf(environment);
  const say = (path: string, values: Readonly<Record<string, string | number>> = {}) =>
    message(language, "takeaway", `rerun.${path}`, values);
  const line = commandLine(words);
  if (line === "help") {
    console.log(usage);
    return same;
  }
  const settings = settingsSchema.safeParse(environment);
  const problem =
    "problem" in line ? `${line.problem}\n\n${usage}` : settings.success ? undefined : z.prettifyError(settings.error);
  if ("problem" in line || !settings.success) {
    console.error(problem);
    return wrongUsage;
  }
  const record = await readRecord(line.file, say);
  if (typeof record === "string") {
    console.error(record);
    return wrongUsage;
  }
  const again = await askAgain(record, settings.data);
  if ("refused" in again) {
    console.error(say("refused", { reason: again.refused }));
    return different;
  }
  if (line.out !== undefined) {
    await writeFile(line.out, again.body);
    console.log(say("written", { file: line.out }));
  }
  const bytes = again.body.byteLength;
  const sha256 = createHash("sha256").update(again.body).digest("hex");
  if (sha256 === record.result.sha256) {
    console.log(say("same", { bytes, sha256 }));
    return same;
  }
  const recorded = { recordedBytes: record.result.bytes, recordedSha256: record.result.sha256 };
  console.error(say("different", { bytes, sha256, ...recorded }));
  console.error(whatChanged(record, again.record, language).join("\n") || say("unexplained"));
  return different;
}

function whatChanged(record: RunRecord, now: RunRecord, language: Language): string[] {
  const say = (path: string, values = {}) => message(language, "takeaway", `rerun.${path}`, values);
  return differences(record, now).map(({ what, ...values }) =>
    say("changed", { what: say(`what.${what}`), ...values }),
  );
}

async function readRecord(
  file: string,
  say: (path: string, values: Readonly<Record<string, string>>) => string,
): Promise<RunRecord | string> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return say("noFile", { file, reason: (error as Error).message });
  }
  try {
    const parsed = runRecordSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : say("noRecord", { file, reason: z.prettifyError(parsed.error) });
  } catch (error) {
    return say("noRecord", { file, reason: (error as Error).message });
  }
}

function commandLine(
  words: readonly string[],
): { readonly file: string; readonly out?: string } | { readonly problem: string } | "help" {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    if (values.help) return "help";
    if (positionals.length !== 1) return { problem: "Name one run record." };
    return { file: positionals[0], out: values.out };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
