import { z } from "zod";
import type { Language } from "../../model/name.ts";
import { nearest } from "../../model/nearest.ts";
import { issueText, reasonIn } from "../../model/reason.ts";
import { RequestRefused } from "./request-refused.ts";

/** What the schemas themselves say of what they refuse. */
export const localeErrors = { en: z.locales.en().localeError, ko: z.locales.ko().localeError };

/** The query string as an object of strings; a parameter given twice is refused rather than half read. */
export function queryOf(url: string, language: Language): Record<string, string> {
  const query: Record<string, string> = {};
  const at = url.indexOf("?");
  for (const [name, value] of new URLSearchParams(at < 0 ? "" : url.slice(at + 1))) {
    if (Object.hasOwn(query, name)) {
      const reason = reasonIn(language, "givenTwice");
      throw new RequestRefused("parameter_invalid", { name, value, reason }, [{ path: name, message: reason }]);
    }
    query[name] = value;
  }
  return query;
}

/** What a schema makes of parameters; refused by name, an unknown one with the nearest that is known. */
export function parseParameters<T extends z.ZodType>(
  schema: T,
  given: Readonly<Record<string, string>>,
  language: Language,
): z.output<T> {
  const parsed = schema.safeParse(given, { error: localeErrors[language] });
  if (parsed.success) return parsed.data;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => ({ path: name, message: issue.message }))
      : [{ path: String(issue.path[0] ?? ""), message: issueText(issue, language) }],
  );
  const [first] = parsed.error.issues;
  if (first.code === "unrecognized_keys") {
    const [name] = first.keys;
    throw new RequestRefused("parameter_unknown", { name, nearest: nearest(name, known) }, errors);
  }
  // What is wrong inside a list is wrong with the parameter that holds it.
  const name = String(first.path[0] ?? "");
  throw new RequestRefused(
    "parameter_invalid",
    { name, value: given[name] ?? "", reason: issueText(first, language) },
    errors,
  );
}
