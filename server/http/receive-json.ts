import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import type { Language } from "../../model/name.ts";
import { issueText, reasonIn } from "../../model/reason.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { localeErrors } from "./parse-parameters.ts";
import { RequestRefused } from "./request-refused.ts";

const maxBytes = 64 * 1024;

/** Receives a JSON body and gives what its schema makes of it; refused by the place in it that is wrong. */
export async function receiveJson<T extends z.ZodType>(
  request: IncomingMessage,
  schema: T,
  language: Language,
): Promise<z.output<T>> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new TielineError("media_type_unsupported", { value: type, accepted: "application/json" });
  const parsed = schema.safeParse(parse(await received(request), language), { error: localeErrors[language] });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    path: issue.path.join("."),
    message: issueText(issue, language),
  }));
  const [{ path, message }] = errors;
  throw new RequestRefused("body_invalid", { reason: path === "" ? message : `${path}: ${message}` }, errors);
}

async function received(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // What is too long is still read to its end, for the answer to be heard; it is not kept.
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  if (bytes > maxBytes) throw new TielineError("body_too_large", { limit: `${maxBytes / 1024} KiB` });
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string, language: Language): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = (error as Error).message;
    throw new TielineError("body_invalid", { reason: reasonIn(language, "noJson", { said }) }, { cause: error });
  }
}
