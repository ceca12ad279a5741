import { parseArgs } from "node:util";

export const usage = `npm run load -- FILE… --dataset ID [--title T] [--mapping NAME|FILE.json] [--replace] [--strict]

FILE       CSV, TSV (also .gz) or XLSX
--dataset  id of the dataset to load into: lower-case letters, digits, - and _
--title    what the dataset is called
--mapping  a built-in mapping (cordis, cordis-official, native, edges) or a file of your own (docs/mapping.md); else the header decides
--replace  takes out what these files said in earlier loads first
--strict   loads nothing at all if one row is refused`;

export interface CommandLine {
  readonly files: readonly string[];
  readonly dataset: string;
  readonly title?: string;
  readonly mapping?: string;
  readonly replace: boolean;
  readonly strict: boolean;
}

/** Reads the words of the command line. */
export function parseCommandLine(words: readonly string[]): CommandLine | { readonly problem: string } | "help" {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        dataset: { type: "string" },
        title: { type: "string" },
        mapping: { type: "string" },
        replace: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { help, dataset, ...rest } = values;
    if (help) return "help";
    if (positionals.length === 0) return { problem: "No file was named." };
    if (dataset === undefined) return { problem: "--dataset is missing." };
    if (rest.title?.trim() === "") return { problem: "--title is empty." };
    return { files: positionals, dataset, ...rest };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
