import { assumptionNames, assumptions, seedRange } from "../../model/generation.ts";
import { generateProgramme } from "../programme/generate-programme.ts";
import { publishedTotals } from "../programme/published-totals.ts";
import { refuseUnmeetable } from "../programme/refuse-unmeetable.ts";
import { parseGenerateLine } from "./generate-line.ts";
import { type Environment, languageOf, loaded, runLoading, wrongUsage } from "./run-loading.ts";

const usage = `npm run generate -- [--seed N] [--scale K] [--dataset ID] [--ASSUMPTION VALUE …]

--seed     which of the many programmes that come to the published totals (${seedRange.default})
--scale    that many times the national totals: more mini clusters, not larger ones (1)
--dataset  id of the dataset to generate into (programme)

Assumptions, each with its range and what it is without being given (docs/programme.md says what each does):
${assumptionNames.map((name) => `--${name.padEnd(22)} ${assumptions[name].min} to ${assumptions[name].max} (${assumptions[name].default})`).join("\n")}`;

/** `npm run generate -- [--seed N] [--scale K] …` */
export async function generateCommand(words: readonly string[], environment: Environment): Promise<number> {
  const parsed = parseGenerateLine(words, languageOf(environment));
  if (parsed === "help") {
    console.log(usage);
    return loaded;
  }
  if ("problem" in parsed) {
    console.error(`${parsed.problem}\n\n${usage}`);
    return wrongUsage;
  }
  return runLoading(
    "npm run generate",
    environment,
    (store, holder, progress) => generateProgramme(store, { ...parsed, holder, now: () => new Date() }, progress),
    () => refuseUnmeetable(publishedTotals(), parsed.parameters),
  );
}
