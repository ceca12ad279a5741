import { loadTable } from "../load/load-table.ts";
import { parseCommandLine, usage } from "./command-line.ts";
import { type Environment, loaded, runLoading, wrongUsage } from "./run-loading.ts";

/** `npm run load -- FILE… --dataset ID …` */
export async function loadCommand(words: readonly string[], environment: Environment): Promise<number> {
  const parsed = parseCommandLine(words);
  if (parsed === "help") {
    console.log(usage);
    return loaded;
  }
  if ("problem" in parsed) {
    console.error(`${parsed.problem}\n\n${usage}`);
    return wrongUsage;
  }
  const { title, ...request } = parsed;
  const settings = title === undefined ? {} : { title };
  return runLoading("npm run load", environment, (store, holder, progress) =>
    loadTable(store, { ...request, settings, holder, now: () => new Date() }, progress),
  );
}
