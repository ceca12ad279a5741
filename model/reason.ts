import { message } from "./message.ts";
import type { Language } from "./name.ts";

/** What a check of ours hands to its schema: English for logs, and what it takes to say the same in another language. */
export function reason(key: string, values: Readonly<Record<string, string>> = {}) {
  return { message: reasonIn("en", key, values), params: { reason: key, values } };
}

export function reasonIn(language: Language, key: string, values: Readonly<Record<string, string>> = {}): string {
  return message(language, "errors", `reason.${key}`, values);
}

interface Issue {
  readonly message: string;
  readonly params?: Partial<ReturnType<typeof reason>["params"]>;
}

/** Why a value was refused: a reason of ours in the reader's language, else what the schema said. */
export function issueText({ message: said, params }: Issue, language: Language): string {
  return params?.reason === undefined ? said : reasonIn(language, params.reason, params.values ?? {});
}
