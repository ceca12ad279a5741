import { measureNamed } from "../../analysis/measure-named.ts";
import { shortHash, versionKey } from "../caches/version-key.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { jobReport } from "../jobs/job-report.ts";
import { asLongAsItWaits } from "./as-long-as-it-waits.ts";
import { askedVersion } from "./asked-version.ts";
import { computeMeasureValues } from "./compute-measure-values.ts";
import { ownValues } from "./measure-parameters.ts";
import { splitQuery } from "./split-query.ts";

interface ScoresQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
}

/** Computes a measure's values and writes them into the store, as one job. */
export async function answerWithScores(
  context: RouteContext<{ dataset: string; measure: string }, ScoresQuery>,
): Promise<Answer> {
  const { params, query, request, services, language, caller } = context;
  const { jobs, networks, storing } = services;
  const measure = measureNamed(params.measure);
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const parameters = JSON.stringify(used);
  const hash = shortHash([versionKey(version), measure.id, parameters].join(" "));
  const { dataset, version: number } = version;
  const id = `scores-${hash}`;
  const written = jobs.start({
    id,
    kind: "scores",
    dataset,
    role: "headquarters",
    location: `/api/v1/datasets/${dataset}/scores?version=${number}`,
    keepsResult: false,
    async work(job) {
      const { values } = await computeMeasureValues(
        services,
        version,
        measure.id,
        asked,
        ownValues(measure, query),
        job,
      );
      const { facts, network: ties } = await networks.asked(version, asked, { cancelled: job.cancelled });
      const run = await storing.run(
        "write-scores",
        {
          run: { id: `${measure.id}-${hash}`, dataset, version: number, analysis: measure.id, parameters },
          ids: facts.organisations.ids,
          organisations: ties.organisations,
          values,
        },
        { cancelled: job.cancelled },
      );
      return { dataset: { id: dataset, version: number }, run, undefined: values.length - run.scores };
    },
  });
  const result = await asLongAsItWaits(request, written);
  return result
    ? jsonAnswer(result.value)
    : jsonAnswer(jobReport(jobs.get(id), language, caller.role), { Location: `/api/v1/jobs/${id}` }, 202);
}
