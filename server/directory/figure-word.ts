import { messages } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";

/** What an indicator, a value along a table's side or a unit is called; one without a word by its own name. */
export function figureWord(kind: "indicator" | "value" | "unit", id: string, language: Language): string {
  const words: Readonly<Record<string, string>> = messages[language].figures[kind];
  return words[id] ?? id.replaceAll("-", " ");
}
