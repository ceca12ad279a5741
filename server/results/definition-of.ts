import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import type { Definition } from "../contract/result.ts";

/** What a number means: the text at `path` of the definitions, and where it was defined first. */
export function definitionOf(path: string, source: string, language: Language): Definition {
  const text = (part: string) => message(language, "definitions", `${path}.${part}`);
  return { title: text("title"), text: text("text"), unit: text("unit"), range: text("range"), source };
}
