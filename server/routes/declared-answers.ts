import { z } from "zod";
import { jobSchema } from "../contract/job.ts";
import { runRecordSchema, runRecordType } from "../contract/run-record.ts";
import type { DeclaredAnswer } from "../http/route.ts";

/** Answers that several routes share. */

export function json(description: string, schema: z.ZodType): Readonly<Record<number, DeclaredAnswer>> {
  return { 200: { description, content: { "application/json": schema } } };
}

export const accepted: Readonly<Record<number, DeclaredAnswer>> = {
  202: {
    description: "It takes longer than the request waits for: the job that works on it.",
    content: { "application/json": jobSchema },
    headers: { Location: "Address of the job." },
  },
};

/** A result that may come from the cache, be computed at once, or become a job. */
export function derived(
  description: string,
  content: Readonly<Record<string, z.ZodType>>,
): Readonly<Record<number, DeclaredAnswer>> {
  return {
    200: {
      description: `${description} With ?record=true its run record.`,
      content: { ...content, [runRecordType]: runRecordSchema },
      headers: { ETag: "Changes with the dataset's version, the parameters, the media type and the language." },
    },
    304: { description: "What If-None-Match names is still right." },
    ...accepted,
  };
}

/** A list, as JSON or as a table. */
export function listed(description: string, schema: z.ZodType): Readonly<Record<number, DeclaredAnswer>> {
  return { 200: { description, content: { "application/json": schema, "text/csv": csvText } } };
}

export const csvText = z.string().describe("A table, with the parameters in comment lines.");

/** A file that is no text. */
export const binary = z.string().meta({ override: { type: "string", format: "binary" } });
/** Networks as files of other programs. */
export const graphFiles = {
  "text/csv": csvText,
  "application/graphml+xml": z.string(),
  "application/gexf+xml": z.string(),
  "text/x-pajek": z.string(),
  "text/x-ucinet-dl": z.string(),
};
