import { z } from "zod";
import { natures } from "../../model/provenance.ts";
import { isDateFormat } from "./date-format.ts";

const formats = z.array(
  z.string().refine(isDateFormat, "is no date format: YYYY, with MM or M and DD or D where known"),
);
const literal = z.union([z.string(), z.number(), z.boolean()]);

const reading = {
  /** A file without the column is read as if it were empty throughout. */
  optional: z.boolean().optional(),
  /** What a cell's text stands for; `null`: nothing. Texts that are not named here are taken as they are. */
  values: z.record(z.string(), literal.nullable()).optional(),
  /** Stands in for an empty cell. */
  default: literal.optional(),
  /** Several values in one cell, parted by this. */
  separator: z.string().min(1).optional(),
  /** Date formats of this column alone. */
  dates: formats.min(1).optional(),
  /** Only for attributes, which are text unless this says otherwise. */
  type: z.enum(["text", "number"]).optional(),
};

/** Where a field's value stands: a column, as its name alone or with how to read it; several columns; or a constant. */
const cellSchema = z.union([
  z.string().min(1),
  z.strictObject({ column: z.string().min(1), ...reading }),
  z.strictObject({
    columns: z.array(z.string().min(1)).min(1),
    /** Makes one value of the columns, with this between them; none where one of them is empty. */
    joined: z.string().min(1).optional(),
    ...reading,
  }),
  z.strictObject({ constant: literal }),
]);
export type Cell = z.infer<typeof cellSchema>;

/** How the text of a cell is read, where more is said than its column. */
export type Reading = z.infer<z.ZodObject<typeof reading>>;

const cell = cellSchema.optional();
const bilingual = z.strictObject({ ko: cell, en: cell }).optional();
const money = z.strictObject({ amount: cellSchema, currency: cellSchema }).optional();
const place = z
  .strictObject({
    city: cell,
    region: cell,
    country: cell,
    latitude: cell,
    longitude: cell,
    /** Latitude and longitude in one cell. */
    coordinates: cell,
    coordinatesSource: cell,
    zone: cell,
    hub: cell,
  })
  .optional();

const organisation = z
  .strictObject({
    id: cell,
    name: cell,
    names: bilingual,
    aliases: cell,
    kind: cell,
    size: cell,
    parent: cell,
    complex: cell,
    place,
    industries: cell,
    capabilities: cell,
    needs: cell,
    identifiers: z.record(z.string().min(1), cellSchema).optional(),
    attributes: z.record(z.string().min(1), cellSchema).optional(),
  })
  .refine(({ id, name }) => id !== undefined || name !== undefined, "needs an id, or a name to make one from");

const activity = z
  .strictObject({
    id: cell,
    kind: cell,
    name: cell,
    names: bilingual,
    from: cell,
    to: cell,
    parent: cell,
    complex: cell,
    programme: cell,
    funding: money,
    status: cell,
    outcome: cell,
    topics: cell,
    weight: cell,
    attendance: cell,
    attributes: z.record(z.string().min(1), cellSchema).optional(),
  })
  .refine(({ id, name }) => id !== undefined || name !== undefined, "needs an id, or a name to make one from");

const participants = z.strictObject({
  /** A row whose organisation is empty here has no such participant, instead of being refused. */
  optional: z.boolean().optional(),
  organisation,
  role: cellSchema,
  from: cell,
  to: cell,
  persons: cell,
  amount: money,
  value: cell,
});

/**
 * What the columns of a table mean: which become fields of which records. A row of a long layout has one entry of
 * `participants`, a row of a wide one several, each of which may spread over several columns or several values in a cell.
 * docs/mapping.md tells it at length.
 */
export const mappingSchema = z
  .strictObject({
    name: z.string().min(1),
    about: z.string().optional(),
    /** Rows above the data; the last of them names the columns. 0: columns are named by their number. */
    headerRows: z.int().min(0).max(100).default(1),
    sheet: z.string().min(1).optional(),
    encoding: z.string().min(1).optional(),
    delimiter: z.string().length(1).optional(),
    /** False where quotes mean nothing. */
    quote: z.union([z.string().length(1), z.literal(false)]).default('"'),
    /** Texts that stand for an empty cell. */
    missing: z.array(z.string()).default([]),
    dates: formats.default([]),
    decimal: z.enum([".", ","]).default("."),
    /** Parts thousands in numbers: it is taken out before they are read. */
    thousands: z.enum([".", ",", " ", "'"]).optional(),
    nature: z.enum(natures).default("documented"),
    organisation: organisation.optional(),
    activity: activity.optional(),
    participants: z.array(participants).min(1).optional(),
    zone: z.strictObject({ id: cellSchema, name: cell, names: bilingual, specialities: cell }).optional(),
    complex: z
      .strictObject({
        id: cellSchema,
        name: cell,
        names: bilingual,
        aliases: cell,
        class: cell,
        specialities: cell,
        place,
      })
      .optional(),
    /** A person has an id of the source's own: two of one name are two. */
    expert: z
      .strictObject({
        id: cellSchema,
        name: cell,
        names: bilingual,
        employer: cell,
        pool: cell,
        fields: cell,
        capabilities: cell,
        available: cell,
      })
      .optional(),
    scheme: z
      .strictObject({
        id: cellSchema,
        kind: cellSchema,
        name: cell,
        names: bilingual,
        from: cell,
        to: cell,
        parent: cell,
        successors: cell,
        fields: cell,
        rules: cell,
        attributes: z.record(z.string().min(1), cellSchema).optional(),
      })
      .optional(),
    observation: z
      .strictObject({
        id: cell,
        subject: z.strictObject({ type: cellSchema, id: cellSchema }),
        indicator: cellSchema,
        date: cell,
        value: cellSchema,
        unit: cellSchema,
        basis: cellSchema,
        dimensions: z.record(z.string().min(1), cellSchema).optional(),
      })
      .optional(),
  })
  .refine(
    (mapping) => mapping.participants === undefined || mapping.activity !== undefined,
    "has participants but no activity",
  )
  .refine(
    ({ organisation, activity, zone, complex, expert, scheme, observation }) =>
      [organisation, activity, zone, complex, expert, scheme, observation].some((block) => block !== undefined),
    "maps nothing: it needs an organisation, an activity with participants, a zone, a complex, an expert, a scheme or an observation",
  )
  .refine(({ decimal, thousands }) => decimal !== thousands, "has one sign for decimals and thousands");
export type Mapping = z.output<typeof mappingSchema>;

/** The column names that a cell reads. */
export function columnsOf(cell: Cell): readonly string[] {
  if (typeof cell === "string") return [cell];
  if ("column" in cell) return [cell.column];
  return "columns" in cell ? cell.columns : [];
}
