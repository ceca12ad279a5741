import { parseArgs } from "node:util";
import { z } from "zod";
import { type GenerationParameters, generationParametersSchema, generationShape } from "../../model/generation.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { nearest } from "../../model/nearest.ts";
import { issueText } from "../../model/reason.ts";
import { programmeDataset } from "../programme/records.ts";

export interface GenerateLine {
  readonly dataset: string;
  readonly parameters: GenerationParameters;
}

const locales = { en: z.locales.en().localeError, ko: z.locales.ko().localeError };

/** Reads the words of the command line; an option that there is not is refused with the nearest one. */
export function parseGenerateLine(
  words: readonly string[],
  language: Language,
): GenerateLine | { readonly problem: string } | "help" {
  const names = ["dataset", "help", ...Object.keys(generationShape)];
  const given: Record<string, string> = {};
  const say = (code: string, values: Readonly<Record<string, string>>) => ({
    problem: message(language, "errors", `${code}.detail`, values),
  });
  // Not strict, because its own refusal knows no nearest option; a value may begin with a minus.
  const { tokens } = parseArgs({
    args: joined(words),
    strict: false,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, { type: name === "help" ? "boolean" : "string" }])),
  });
  for (const token of tokens) {
    if (token.kind === "positional") return say("parameter_unknown", { name: token.value, nearest: "--help" });
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "h") return "help";
    if (!names.includes(token.name))
      return say("parameter_unknown", { name: token.rawName, nearest: `--${nearest(token.name, names)}` });
    given[token.name] = token.value ?? "";
  }
  const { dataset = programmeDataset, ...values } = given;
  const parsed = generationParametersSchema.safeParse(values, { error: locales[language] });
  if (parsed.success) return { dataset, parameters: parsed.data };
  const [issue] = parsed.error.issues;
  const name = issue.path.join(".");
  return say("parameter_invalid", { name: `--${name}`, value: values[name] ?? "", reason: issueText(issue, language) });
}

/** `--seed -1` as `--seed=-1`, so that -1 is read as the value that it is, and refused as one. */
function joined(words: readonly string[]): string[] {
  return words.reduce<string[]>((list, word) => {
    const before = list.at(-1);
    if (/^-\d/.test(word) && before?.startsWith("--") && !before.includes("=")) list.push(`${list.pop()}=${word}`);
    else list.push(word);
    return list;
  }, []);
}
