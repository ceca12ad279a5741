import { type Integer, int } from "neo4j-driver";
import { z } from "zod";

/** What a Neo4j property holds of ours. */
type PropertyValue = string | number | Integer | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface Codec<Thing> {
  encode(thing: Thing): Properties;
  /** Exactly what was encoded; other properties that the node carries are passed over. */
  decode(properties: Readonly<Record<string, unknown>>): Thing;
}

type Nested = Readonly<Record<string, unknown>>;

/** One part of a record, in the order of the schema. */
type Part =
  | { readonly kind: "constant"; readonly field: string; readonly value: unknown }
  | { readonly kind: "plain"; readonly field: string; readonly property: string }
  | { readonly kind: "records"; readonly field: string; readonly property: string }
  | { readonly kind: "open"; readonly field: string; readonly property: string; readonly optional: boolean }
  | {
      readonly kind: "nested";
      readonly field: string;
      readonly property: string;
      readonly optional: boolean;
      readonly parts: readonly Part[];
    };

/** Names the nested parts that are there without holding anything, which would else be lost. */
const emptyParts = "emptyParts";

/**
 * How records of a zod schema become flat properties that read well in a graph, and back. The schema says all but the names:
 * - text, numbers, booleans and lists of them are properties as they are;
 * - what can have one value only is not written;
 * - a nested object's fields become properties of their own: `funding.amount` is `fundingAmount`. `heads` gives what
 *   their names begin with where the object's own name does not read well: `{ names: "name", place: "" }` makes
 *   `nameKo` and `city`;
 * - an open record's entries become `attribute_colour` and the like, whatever their keys are;
 * - a list of objects becomes a list of texts, each one object as JSON.
 */
export function propertiesOf<Schema extends z.ZodObject>(
  schema: Schema,
  heads: Readonly<Record<string, string>>,
): Codec<z.output<Schema>> {
  const parts = partsOf(schema, "", "", heads);
  assertDistinct(parts);
  return {
    encode(thing) {
      const properties: Record<string, PropertyValue> = {};
      const empty: string[] = [];
      encodeParts(parts, thing, properties, empty);
      if (empty.length > 0) properties[emptyParts] = empty;
      return properties;
    },
    decode(properties) {
      const empty = new Set(properties[emptyParts] as readonly string[] | undefined);
      return decodeParts(parts, properties, empty) as z.output<Schema>;
    },
  };
}

function partsOf(
  schema: z.ZodObject,
  path: string,
  head: string,
  heads: Readonly<Record<string, string>>,
): readonly Part[] {
  return Object.entries(schema.shape).map(([field, declared]): Part => {
    const optional = declared instanceof z.ZodOptional;
    const type = optional ? declared.unwrap() : declared;
    const here = path === "" ? field : `${path}.${field}`;
    const property = head === "" ? field : head + field[0].toUpperCase() + field.slice(1);
    const inner = heads[here] ?? property;
    if (type instanceof z.ZodLiteral) return { kind: "constant", field, value: type.value };
    if (type instanceof z.ZodObject)
      return { kind: "nested", field, property: here, optional, parts: partsOf(type, here, inner, heads) };
    if (type instanceof z.ZodRecord) return { kind: "open", field, property: `${inner}_`, optional };
    if (type instanceof z.ZodArray && type.element instanceof z.ZodObject) return { kind: "records", field, property };
    return { kind: "plain", field, property };
  });
}

function encodeParts(
  parts: readonly Part[],
  thing: Nested,
  into: Record<string, PropertyValue>,
  empty: string[],
): void {
  for (const part of parts) {
    const value = thing[part.field];
    if (value === undefined || part.kind === "constant") continue;
    if (part.kind === "plain") into[part.property] = asProperty(value);
    else if (part.kind === "records") into[part.property] = (value as unknown[]).map((item) => JSON.stringify(item));
    else {
      const entries = Object.entries(value as Nested).filter(([, inner]) => inner !== undefined);
      if (entries.length === 0 && part.optional) empty.push(part.property);
      else if (part.kind === "nested") encodeParts(part.parts, value as Nested, into, empty);
      else for (const [key, inner] of entries) into[part.property + key] = asProperty(inner);
    }
  }
}

/** The driver writes every number as a float unless told: a head count should read 7, not 7.0. It reads both as numbers. */
function asProperty(value: unknown): PropertyValue {
  return Number.isSafeInteger(value) ? int(value as number) : (value as PropertyValue);
}

function decodeParts(parts: readonly Part[], from: Nested, empty: ReadonlySet<string>): Nested {
  const thing: Record<string, unknown> = {};
  for (const part of parts) {
    const value = decodePart(part, from, empty);
    if (value !== undefined) thing[part.field] = value;
  }
  return thing;
}

function decodePart(part: Part, from: Nested, empty: ReadonlySet<string>): unknown {
  if (part.kind === "constant") return part.value;
  if (part.kind === "plain") return from[part.property];
  if (part.kind === "records")
    return (from[part.property] as readonly string[] | undefined)?.map((item) => JSON.parse(item) as unknown);
  if (part.optional && !isWritten(part, from) && !empty.has(part.property)) return undefined;
  return part.kind === "nested" ? decodeParts(part.parts, from, empty) : openEntries(part.property, from);
}

function isWritten(part: Part, from: Nested): boolean {
  if (part.kind === "nested") return part.parts.some((inner) => isWritten(inner, from));
  if (part.kind === "open") return Object.keys(from).some((name) => name.startsWith(part.property));
  return part.kind !== "constant" && from[part.property] !== undefined;
}

function openEntries(prefix: string, from: Nested): Nested {
  // Not by assignment: a key may be `__proto__`.
  return Object.fromEntries(
    Object.keys(from)
      .filter((name) => name.startsWith(prefix))
      .sort()
      .map((name) => [name.slice(prefix.length), from[name]]),
  );
}

function assertDistinct(parts: readonly Part[]): void {
  const names: string[] = [];
  const collect = (each: readonly Part[]) => {
    for (const part of each)
      if (part.kind === "nested") collect(part.parts);
      else if (part.kind !== "constant") names.push(part.property);
  };
  collect(parts);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`two fields would be the property ${twice}`);
}
