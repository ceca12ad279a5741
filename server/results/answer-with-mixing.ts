import type { MixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { message } from "../../model/message.ts";
import { tableFormats } from "../contract/measure.ts";
import { groupTitles } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { mediaTypes, negotiateFormat } from "./negotiate-format.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface MixingQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly by: string;
  readonly weighted: boolean;
}

export async function answerWithMixing(context: RouteContext<{ dataset: string }, MixingQuery>): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const { by, weighted } = query;
  const facts = await services.facts.get(version);
  const grouping = groupingNamed(facts, by);
  const { network, used } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<MixingMatrix>(context, {
    version,
    analysis: "mixing",
    parameters: used,
    mediaType: mediaTypes[format],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      const { selection, network: ties } = derived;
      return services.computing.run("mix-groups", { selection, network: ties, grouping, weighted }, { cancelled });
    },
    async render(mixing) {
      const known = mixing.groups.flatMap(({ id }) => (id === undefined ? [] : [id]));
      const titles = groupTitles(facts, by, known, language);
      if (known.length < mixing.groups.length) titles.push(message(language, "vocabulary", "withoutGroup"));
      return services.computing.run("render-mixing", {
        head: resultHead(version, "mixing", used, await services.networks.get(version, network)),
        rest: { definition: definitionOf("mixing", "doi:10.1103/PhysRevE.67.026126", language), by },
        mixing,
        titles,
        format,
      });
    },
  });
}
