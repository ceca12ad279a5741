import type { GenerationParameters } from "../../model/generation.ts";
import type { LoadReport } from "../../model/load-report.ts";
import { generateProgramme } from "../../seed/programme/generate-programme.ts";
import type { TaskContext } from "./task-context.ts";

export interface GenerateProgrammeInput {
  readonly dataset: string;
  readonly parameters: GenerationParameters;
  readonly holder: string;
}

export async function run(input: GenerateProgrammeInput, { openStore, progress }: TaskContext): Promise<LoadReport> {
  return generateProgramme(await openStore(), { ...input, now: () => new Date() }, progress);
}
