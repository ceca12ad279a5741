import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";

/** ISO dates are always read: a workbook's own dates arrive in this form. */
const isoFormats = ["YYYY-MM-DD", "YYYY-MM", "YYYY"];

export interface DateReader {
  /** The formats, as people wrote them. */
  readonly formats: string;
  /** The date that a text stands for, or undefined where it is none in these formats. */
  read(text: string): PartialDate | undefined;
}

/** Reads dates written as in the formats: YYYY, MM or M, DD or D, all else as it stands (`D.M.YYYY`, `YYYY년 M월`). */
export function dateReader(formats: readonly string[]): DateReader {
  const all = [...new Set([...formats, ...isoFormats])];
  const readers = all.map(formatReader);
  return {
    formats: all.join(", "),
    read: remembering((text) =>
      readers.map((read) => read(text)).find((date) => date !== undefined && parsePartialDate(date) !== undefined),
    ),
  };
}

/** A table has few distinct dates. */
function remembering(read: DateReader["read"]): DateReader["read"] {
  const memory = new Map<string, PartialDate | undefined>();
  return (text) => {
    if (memory.has(text)) return memory.get(text);
    if (memory.size >= 10_000) memory.clear();
    const date = read(text);
    memory.set(text, date);
    return date;
  };
}

const tokens: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{2})",
  D: "(?<day>\\d{1,2})",
};

/** Whether a format names a year, at most one month and one day, and no day without a month. */
export function isDateFormat(format: string): boolean {
  const found = format.match(/YYYY|MM?|DD?/g) ?? [];
  const count = (letter: string) => found.filter((token) => token.startsWith(letter)).length;
  return count("Y") === 1 && count("M") <= 1 && count("D") <= count("M");
}

function formatReader(format: string): (text: string) => string | undefined {
  if (format === "YYYY-MM-DD") return (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined);
  const pattern = new RegExp(
    `^${format.replace(/YYYY|MM?|DD?|[^YMD]+|./g, (part) => tokens[part] ?? part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))}$`,
  );
  return (text) => {
    const parts = pattern.exec(text)?.groups;
    if (!parts) return undefined;
    return [parts.year, parts.month?.padStart(2, "0"), parts.day?.padStart(2, "0")]
      .filter((part) => part !== undefined)
      .join("-");
  };
}
