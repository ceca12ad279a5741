import type { Fact } from "../../model/fact.ts";
import { daySpan } from "../../model/partial-date.ts";

/** A record without its type and provenance. */
export type Body = Readonly<Record<string, unknown>>;

/** Parts of a record that are attributes of their own. */
const nested = new Set(["names", "place", "identifiers", "attributes"]);

/** Fields that only mean something together are one attribute. */
const together: Readonly<Record<string, string>> = {
  "place.country": "country",
  "place.countryAsGiven": "country",
  "place.latitude": "coordinates",
  "place.longitude": "coordinates",
  "place.coordinatesSource": "coordinates",
};

/** A record's attributes: name → dotted path → value. */
export type Attributes = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

export function attributesOf(body: Body): Attributes {
  const attributes = new Map<string, Map<string, unknown>>();
  const put = (path: string, value: unknown) => {
    if (value === undefined) return;
    const name = together[path] ?? path;
    const fields = attributes.get(name);
    if (fields) fields.set(path, value);
    else attributes.set(name, new Map([[path, value]]));
  };
  for (const [field, value] of Object.entries(body))
    if (!nested.has(field)) put(field, value);
    else for (const [inner, part] of Object.entries(value as object)) put(`${field}.${inner}`, part);
  return attributes;
}

export function bodyFrom(attributes: Attributes): Body {
  const body: Record<string, unknown> = {};
  for (const fields of attributes.values())
    for (const [path, value] of fields) {
      const dot = path.indexOf(".");
      const field = dot === -1 ? path : path.slice(0, dot);
      if (!nested.has(field)) body[path] = value;
      else {
        body[field] ??= {};
        (body[field] as Record<string, unknown>)[path.slice(dot + 1)] = value;
      }
    }
  return body;
}

/** Attribute by attribute, the later one wins; what it does not speak of stays. */
export function mergeBodies(earlier: Body, later: Body): Body {
  const merged = new Map([...attributesOf(earlier), ...attributesOf(later)]);
  // Two loads may each be right and yet not fit together: then the later one's date stands alone.
  if (areReversed(bodyFrom(merged))) merged.delete(later.from === undefined ? "from" : "to");
  return areReversed(bodyFrom(merged)) ? later : bodyFrom(merged);
}

export function areReversed({ from, to }: Body): boolean {
  return typeof from === "string" && typeof to === "string" && daySpan(from).first > daySpan(to).last;
}

export function bodyOf(fact: Fact): Body {
  const { type: _, provenance: __, ...body } = fact;
  return body;
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameValue((a as Body)[key], (b as Body)[key]))
  );
}
