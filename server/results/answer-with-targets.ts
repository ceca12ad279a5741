import { newestCompleteYear } from "../../analysis/integration/complete-year.ts";
import { networkParametersSchema } from "../../model/network-parameters.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { type FollowedTarget, followTargets, targetsKey } from "./follow-targets.ts";
import { targetItem } from "./target-item.ts";
import { targetsCsv } from "./targets-csv.ts";

/** What is set without a choice of layers. */
const headline = networkParametersSchema.parse({ layers: "collaboration", timing: "start" });

interface Found {
  readonly targets: readonly FollowedTarget[];
  readonly completeYear: number;
}

interface TargetsQuery {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
}

/** Every live target with its figure year by year. The journal is read anew each time: its version is in the ETag. */
export async function answerWithTargets(context: RouteContext<{ dataset: string }, TargetsQuery>): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const journal = await services.connection.get().journal(params.dataset);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Found>(context, {
    version,
    analysis: "targets",
    parameters: targetsKey(journal),
    mediaType: mediaTypes[format],
    async compute(job) {
      const targets = await followTargets(services, version, journal, job);
      const { facts, selection } = await services.networks.get(version, headline, job.cancelled);
      return { targets, completeYear: newestCompleteYear(facts, selection) };
    },
    async render({ targets: followed, completeYear }) {
      const said = { journal: journal.length, completeYear };
      const targets = followed.map((one) => targetItem(one, language));
      const dataset = { id: version.dataset, version: version.version };
      if (format === "csv")
        return targetsCsv({ dataset: dataset.id, version: dataset.version, analysis: "targets", ...said }, targets);
      return Buffer.from(JSON.stringify({ dataset, ...said, targets }));
    },
  });
}
