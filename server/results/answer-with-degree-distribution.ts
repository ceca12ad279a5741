import type { DegreeDistribution } from "../../analysis/structure/degree-distribution.ts";
import { message } from "../../model/message.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneFirst } from "./backbone-first.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

const source = "doi:10.1137/070710111";

interface DegreeQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly draws: number;
  readonly seed: number;
}

export async function answerWithDegreeDistribution(
  context: RouteContext<{ dataset: string }, DegreeQuery>,
): Promise<Answer> {
  const { query, services, language } = context;
  const version = await askedVersion(context);
  const { draws, seed } = query;
  const { used, ...asked } = splitQuery(query);
  return derivedAnswer<DegreeDistribution>(context, {
    version,
    analysis: "degree-distribution",
    parameters: used,
    mediaType: "application/json",
    sources: [source, ...backboneSource(asked)],
    async compute(job) {
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      const { ties: network } = await services.networks.asked(version, asked, finding);
      const { cancelled } = job;
      return services.computing.run("fit-degrees", { network, draws, seed }, { cancelled, onProgress: report });
    },
    async render({ degrees, fit }) {
      const derived = await services.networks.asked(version, asked);
      const head = {
        ...resultHead(version, "degree-distribution", used, derived),
        ...backboneSaid(asked, derived, language),
      };
      const definition = definitionOf("degreeDistribution", source, language);
      const told = fit && {
        ...fit,
        alternatives: fit.alternatives.map((one) => ({ ...one, z: defined(one.z), p: defined(one.p) })),
        p: defined(fit.p),
        verdictText: message(language, "vocabulary", `tailVerdict.${fit.verdict}`),
      };
      return Buffer.from(JSON.stringify({ ...head, definition, degrees, fit: told }));
    },
  });
}

function defined(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
