import type { Columns } from "./columns.ts";
import { parseCoordinates } from "./coordinates.ts";
import { type DateReader, dateReader } from "./date-format.ts";
import type { Cell, Mapping, Reading } from "./mapping.ts";
import { RowRefusal } from "./row-refusal.ts";

/** What a field holds, and so how its text is read; a list of strings: one of them. */
export type FieldKind =
  | "text"
  | "list"
  | "date"
  | "number"
  | "attribute"
  | "figure"
  | "flag"
  | "country"
  | "coordinates"
  | "json"
  | readonly string[];

export type Value = string | number | boolean | readonly string[] | Readonly<Record<string, unknown>>;

/** Reads the text of one cell as a field's value; undefined where nothing stands there. Throws a `RowRefusal`. */
export type CellReader = (text: string, column: number) => Value | undefined;

interface Field {
  readonly kind: FieldKind;
  /** As refusals name it: `organisation.kind`. */
  readonly label: string;
  readonly cell: Cell;
  readonly columns: Columns;
}

export function cellReader(mapping: Mapping, { kind, label, cell, columns }: Field): CellReader {
  const how: Reading = typeof cell === "string" || "constant" in cell ? {} : cell;
  const meanings = how.values && new Map(Object.entries(how.values));
  const missing = new Set(["", ...mapping.missing]);
  const read = convert(kind, dateReader(how.dates ?? mapping.dates), mapping, how.type === "number", how.separator);
  return (raw, column) => {
    const text = raw.trim();
    let value: string | number | boolean | null | undefined = missing.has(text) ? how.default : text;
    if (meanings?.has(text)) value = meanings.get(text);
    if (value === undefined || value === null) return undefined;
    return read(
      value,
      (code, values) => {
        throw new RowRefusal(code, column, {
          value: shortened(text),
          column: columns.name(column),
          field: label,
          ...values,
        });
      },
      text,
    );
  };
}

const flags = new Map([
  ["true", true],
  ["false", false],
]);

type Refuse = (
  code: "value_invalid" | "value_unmapped" | "date_unparsable",
  values: Readonly<Record<string, string>>,
) => never;
type Convert = (value: string | number | boolean, refuse: Refuse, given: string) => Value | undefined;

function convert(
  kind: FieldKind,
  dates: DateReader,
  mapping: Mapping,
  numeric: boolean,
  separator: string | undefined,
): Convert {
  const number: Convert = (value, refuse) =>
    parseNumber(value, mapping) ?? refuse("value_invalid", { reason: "not a number" });
  if (typeof kind !== "string") {
    const allowed = new Set<unknown>(kind);
    return (value, refuse) => (allowed.has(value) ? value : refuse("value_unmapped", {}));
  }
  switch (kind) {
    case "text":
      return (value) => String(value).normalize("NFC");
    case "number":
      return number;
    case "attribute":
      return (value, refuse, given) => {
        if (typeof value !== "string") return value;
        return numeric ? number(value, refuse, given) : value.normalize("NFC");
      };
    case "figure":
      return (value) => parseNumber(value, mapping) ?? String(value).normalize("NFC");
    case "flag":
      return (value, refuse) => flags.get(String(value)) ?? refuse("value_unmapped", {});
    case "list":
      return (value) => {
        const items = separator === undefined ? [String(value)] : String(value).split(separator);
        const named = items.map((item) => item.trim().normalize("NFC")).filter((item) => item !== "");
        return named.length > 0 ? [...new Set(named)] : undefined;
      };
    case "date":
      return (value, refuse) => dates.read(String(value)) ?? refuse("date_unparsable", { formats: dates.formats });
    case "json":
      return (value, refuse) => parsedJson(String(value)) ?? refuse("value_invalid", { reason: "not a JSON object" });
    case "country":
      return (value, refuse, given) => {
        if (typeof value !== "string" || !/^[A-Z]{2}$/.test(value)) return refuse("value_unmapped", {});
        const country = { country: value };
        return value === given || given === "" ? country : { ...country, countryAsGiven: given };
      };
    case "coordinates":
      return (value, refuse) => {
        const found = parseCoordinates(String(value));
        return found ? { ...found } : refuse("value_invalid", { reason: "not a latitude and a longitude" });
      };
  }
}

function parsedJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function parseNumber(value: string | number | boolean, { decimal, thousands }: Mapping): number | undefined {
  if (typeof value !== "string") return typeof value === "number" ? value : undefined;
  const plain = thousands === undefined ? value : value.replaceAll(thousands, "");
  // Under a decimal comma a point is no decimal point: 1.234 may be a thousand.
  if (decimal === "," && plain.includes(".")) return undefined;
  const text = decimal === "," ? plain.replace(",", ".") : plain;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Refusals quote what stands in a cell, but not a novel. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
}
