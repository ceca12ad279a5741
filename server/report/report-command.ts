import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { datasetIdSchema } from "../../model/id.ts";
import { message } from "../../model/message.ts";
import { languages } from "../../model/name.ts";
import { settingsSchema } from "../../model/settings.ts";
import { type Environment, languageOf } from "../../seed/command/run-loading.ts";
import { reportFormats } from "../contract/report.ts";
import { apiRoot } from "../openapi-document.ts";
import { withOwnServer } from "../own-server.ts";

const usage = `npm run report -- --dataset ID [--year YEAR] [--lang ko|en] [--format pdf,docx,xlsx] [--out DIR]

--dataset  whose report
--year     the calendar year, set beside the one before (that of the dataset's reference date)
--lang     language of the report (that of the terminal)
--format   what to write, comma-separated: ${reportFormats.join(", ")} (pdf,docx,xlsx)
--out      folder for the files, made where there is none (this one)
--version  of the dataset (the current one)
--draws    random networks against which the headline is set (200)
--seed     of those (1)

Reads the store that the server reads (TIELINE_DATA, or NEO4J_URI). A PDF is printed by Chromium: CHROMIUM_PATH names one.`;

const done = 0;
const refused = 1;
const wrongUsage = 2;

const lineSchema = z.object({
  dataset: datasetIdSchema,
  year: z.string().optional(),
  version: z.string().optional(),
  draws: z.string().optional(),
  seed: z.string().optional(),
  lang: z.enum(languages).optional(),
  format: z
    .string()
    .default("pdf,docx,xlsx")
    .transform((text) => [...new Set(text.split(",").map((one) => one.trim()))])
    .pipe(z.array(z.enum(reportFormats)).min(1)),
  out: z.string().min(1).default("."),
});

/** Writes the yearly report of a dataset as files, as the API answers with it. */
export async function reportCommand(words: readonly string[], environment: Environment): Promise<number> {
  const line = commandLine(words);
  if (line === "help") {
    console.log(usage);
    return done;
  }
  const settings = settingsSchema.safeParse(environment);
  if ("problem" in line || !settings.success) {
    console.error("problem" in line ? `${line.problem}\n\n${usage}` : z.prettifyError(settings.error!));
    return wrongUsage;
  }
  const { dataset, lang = languageOf(environment), format: formats, out, ...rest } = line;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const say = (path: string, values: Readonly<Record<string, string | number>>) =>
    message(lang, "report", `command.${path}`, values);
  return withOwnServer(settings.data, async (ask) => {
    await mkdir(out, { recursive: true });
    for (const format of formats) {
      const bytes = await ask(`${apiRoot}/datasets/${dataset}/report`, { ...given, lang, format });
      if (typeof bytes === "string") {
        console.error(say("refused", { reason: bytes }));
        return refused;
      }
      const file = join(out, [dataset, rest.year, lang].filter(Boolean).join("-").concat(`.${format}`));
      await writeFile(file, bytes);
      console.log(say("written", { file, bytes: bytes.byteLength }));
    }
    return done;
  });
}

function commandLine(words: readonly string[]): z.output<typeof lineSchema> | { readonly problem: string } | "help" {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...Object.fromEntries(Object.keys(lineSchema.shape).map((name) => [name, text])),
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const parsed = lineSchema.safeParse(values);
    return parsed.success ? parsed.data : { problem: z.prettifyError(parsed.error) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
