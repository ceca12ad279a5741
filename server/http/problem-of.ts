import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Problem } from "../contract/problem.ts";
import { RequestRefused } from "./request-refused.ts";

/** What an error says to whoever asked. What is no refusal of ours is `internal`, and only the log knows more. */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const refusal = error instanceof TielineError ? error : new TielineError("internal", { request: requestId });
  const { code, values, status } = refusal;
  return {
    type: `urn:tieline:problem:${code}`,
    title: message(language, "errors", `${code}.title`),
    status,
    code,
    detail: message(language, "errors", `${code}.detail`, values),
    ...(error instanceof RequestRefused && { errors: [...error.errors] }),
  };
}
