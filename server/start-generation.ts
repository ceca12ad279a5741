import { generationJob } from "../model/generation.ts";
import type { LoadReport } from "../model/load-report.ts";
import { TielineError } from "../model/tieline-error.ts";
import type { Job } from "./jobs/jobs.ts";
import type { Services } from "./services.ts";
import type { GenerateProgrammeInput } from "./tasks/generate-programme.ts";

/** Generates a programme into a dataset as a job. Refused while that dataset is being generated already. */
export function startGeneration(
  { jobs, storing, catalogue }: Services,
  input: GenerateProgrammeInput,
): { job: Job; result: Promise<LoadReport> } {
  const id = generationJob(input.dataset);
  if (jobs.isActive(id)) throw new TielineError("load_in_progress", { dataset: input.dataset, holder: id });
  const result = jobs.start<LoadReport>({
    id,
    kind: "generate",
    dataset: input.dataset,
    role: "admin",
    keepsResult: false,
    async work({ cancelled, report }) {
      report(0);
      const loaded = await storing.run("generate-programme", input, { cancelled, onProgress: report });
      await catalogue.refresh();
      return loaded;
    },
    reportOf: (loaded) => loaded,
  });
  return { job: jobs.get(id), result };
}
