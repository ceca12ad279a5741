import type { z } from "zod";
import type { CommunitiesOverTime } from "../../analysis/community/communities-over-time.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { overTimeQuery } from "../contract/communities-over-time.ts";
import { tableFormats } from "../contract/measure.ts";
import { titledTraits } from "../directory/trait-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneDefined, backboneSource } from "./backbone-said.ts";
import { communityMethods, communitySources } from "./community-sources.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

export async function answerWithCommunitiesOverTime(
  context: RouteContext<{ dataset: string }, z.output<typeof overTimeQuery>>,
): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const { algorithm, resolution, runs, iterations, seed, weighted } = query;
  const { window, step, match, threshold, change, minSize } = query;
  const [text, source] = communityMethods[algorithm];
  const { modularity, agreement, traits, overTime } = communitySources;
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<CommunitiesOverTime>(context, {
    version,
    analysis: "communities-over-time",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [overTime, source, modularity, agreement, traits, ...backboneSource(asked)],
    async compute({ cancelled, report }) {
      report(0);
      const { facts, selection } = await services.networks.get(version, asked.network, cancelled);
      return services.computing.run(
        "follow-communities",
        {
          facts,
          selection,
          asked,
          windows: { window, step },
          finding: { algorithm, resolution, runs, iterations, seed, weighted },
          following: { match, threshold, change, minSize },
        },
        { cancelled, onProgress: report },
      );
    },
    async render({ periods, lineages, events }) {
      const derived = await services.networks.get(version, asked.network);
      const head = {
        ...resultHead(version, "communities-over-time", used, derived),
        ...backboneDefined(asked, language),
      };
      const titled = lineages.map(({ traits: found, ...lineage }, id) => ({
        id,
        ...lineage,
        ...titledTraits(derived.facts, found, language),
      }));
      if (format === "csv") {
        const rows = periods.flatMap(({ first, last, groups }, period) =>
          groups.map(({ lineage, organisations }) => {
            const before = events.filter((event) => event.period === period && event.to.includes(lineage));
            const after = events.filter((event) => event.period === period + 1 && event.from.includes(lineage));
            const told = [before, after].map((some) => some.map(({ kind }) => kind).join(" "));
            return csvRow([first, last, lineage, titled[lineage].name, organisations, ...told]);
          }),
        );
        const header = csvRow(["first", "last", "lineage", "name", "organisations", "before", "after"]);
        return Buffer.from(`${csvComments(head)}${[header, ...rows].join("\n")}\n`);
      }
      return Buffer.from(
        JSON.stringify({
          ...head,
          seed,
          definition: definitionOf("communitiesOverTime", overTime, language),
          definitions: {
            method: definitionOf(text, source, language),
            modularity: definitionOf("modularity", modularity, language),
            agreement: definitionOf("agreement", agreement, language),
            traits: definitionOf("traits", traits, language),
          },
          // Undefined is absent.
          periods: periods.map((period) => ({
            ...period,
            ...(period.backbone && { backbone: { ...asked.backbone, ...period.backbone } }),
            modularity: Number.isNaN(period.modularity) ? undefined : period.modularity,
            agreement: Number.isNaN(period.agreement) ? undefined : period.agreement,
          })),
          lineages: titled,
          events,
        }),
      );
    },
  });
}
