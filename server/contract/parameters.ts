import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import { datasetIdSchema, idSchema } from "../../model/id.ts";
import { languages } from "../../model/name.ts";
import { networkParametersSchema, networkParametersShape } from "../../model/network-parameters.ts";
import { reason } from "../../model/reason.ts";

/** Parameters that many routes take, each declared once, as they stand in a path or query string. */

export const languageShape = {
  lang: z.enum(languages).optional().describe("Language of texts; without it, as Accept-Language says."),
};

const versionNumber = z.coerce.number().int().min(1);

export const versionShape = {
  version: versionNumber
    .optional()
    .describe("Version of the dataset. Default: the current one. One no longer kept answers 410."),
};

export const datasetPath = z.strictObject({ dataset: datasetIdSchema });

export function datasetPathWith<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ dataset: datasetIdSchema, ...shape });
}

export const idInPath = idSchema;

const cursorPattern = /^\d{1,9}$/;

export const pageShape = {
  limit: z.coerce.number().int().min(1).max(1000).default(50).describe("How many at most."),
  cursor: z
    .string()
    .refine((text) => cursorPattern.test(text), reason("cursor"))
    .meta({ pattern: cursorPattern.source })
    .optional()
    .describe("`next` of the answer before."),
};

/** A list that can also be had as a table, which is whole unless `limit` is given. */
export const listShape = {
  limit: pageShape.limit.unwrap().optional().describe("How many at most. Default: 50, as CSV all."),
  cursor: pageShape.cursor,
  ...formatShape(["json", "csv"]),
};

/** `a,b`: several words out of a closed list. */
export function wordsOf<const W extends readonly [string, ...string[]]>(words: W) {
  return z
    .string()
    .transform((text) => text.split(",").map((word) => word.trim()))
    .pipe(z.array(z.enum(words)).min(1));
}

export const searchText = z.string().max(200);
/** A value by which a list is narrowed down; one that nothing has finds nothing. */
export const filterText = z.string().min(1).max(200);

export const journalShape = {
  journal: flagSchema
    .default(false)
    .describe(
      "true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY.",
    ),
};

export const recordShape = {
  record: flagSchema
    .default(false)
    .describe(
      "true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte.",
    ),
};

/** What every derived resource takes beside its own: which network, which version, which language, result or record. */
export const derivedShape = {
  ...networkParametersShape,
  ...journalShape,
  ...versionShape,
  ...languageShape,
  ...recordShape,
};

/** The query of a derived resource. */
export function derivedQuery<S extends z.ZodRawShape>(own: S) {
  return windowChecked({ ...derivedShape, ...own });
}

/** The window's ends are compared as `networkParametersSchema` does. */
function windowChecked<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape).check((context) => {
    const { from, to } = context.value as { from?: string; to?: string };
    // A date that is none has its issue already.
    if (context.issues.length > 0) return;
    const window = networkParametersSchema.safeParse({ ...(from && { from }), ...(to && { to }) });
    if (!window.success)
      context.issues.push(...window.error.issues.map((issue) => ({ ...issue, input: from }) as never));
  });
}

export function formatShape<const F extends readonly [string, ...string[]]>(formats: F) {
  return { format: z.enum(formats).optional().describe(`Without it, as Accept says; then ${formats[0]}.`) };
}
