import { unsignedWriter } from "../../model/journal-entry.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";

/** Who wrote an entry of the journal. */
export function writerInWords(by: string, language: Language): string {
  return by === unsignedWriter ? message(language, "partners", "cases.thisComputer") : by;
}
