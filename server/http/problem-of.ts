import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { type ErrorValues, TielineError } from "../../model/tieline-error.ts";
import type { Problem } from "../contract/problem.ts";
import { RequestRefused } from "./request-refused.ts";
import { writerInWords } from "./writer-in-words.ts";

/** What an error says to whoever asked. What is no refusal of ours is `internal`, and only the log knows more. */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const refusal = error instanceof TielineError ? error : new TielineError("internal", { request: requestId });
  const { code, status } = refusal;
  return {
    type: `urn:tieline:problem:${code}`,
    title: message(language, "errors", `${code}.title`),
    status,
    code,
    detail: message(language, "errors", `${code}.detail`, inWords(refusal, language)),
    ...(error instanceof RequestRefused && { errors: [...error.errors] }),
  };
}

/** What there is too much of, the way out of it, and who wrote something are words of each language. */
function inWords({ code, values }: TielineError, language: Language): ErrorValues {
  const say = (path: string) => message(language, "errors", `${code}.${path}`);
  if (code === "network_too_large") return { ...values, what: say(`counted.${values.what}`) };
  if (code === "grouping_too_fine") return { ...values, way: say(`ways.${values.way ?? "coarser"}`) };
  if (code === "entry_undone") return { ...values, by: writerInWords(String(values.by), language) };
  return values;
}
