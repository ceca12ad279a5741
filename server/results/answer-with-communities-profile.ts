import type { z } from "zod";
import type { ProfilePoint } from "../../analysis/community/resolution-profile.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { profileQuery } from "../contract/communities-profile.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneFirst } from "./backbone-first.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { communityMethods, communitySources } from "./community-sources.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

const columns = ["resolution", "modularity", "groups", "largestShare", "stability", "agreement"] as const;

export async function answerWithCommunitiesProfile(
  context: RouteContext<{ dataset: string }, z.output<typeof profileQuery>>,
): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const { algorithm, runs, iterations, seed, weighted, lowest, highest, steps } = query;
  const [text, source] = communityMethods[algorithm];
  const { modularity, agreement, profile } = communitySources;
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<ProfilePoint[]>(context, {
    version,
    analysis: "communities-profile",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [profile, source, modularity, agreement, ...backboneSource(asked)],
    async compute(job) {
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      const { ties } = await services.networks.asked(version, asked, finding);
      const parameters = { algorithm, runs, iterations, seed, weighted, lowest, highest, steps };
      return services.computing.run(
        "profile-communities",
        { network: ties, parameters },
        { cancelled: job.cancelled, onProgress: report },
      );
    },
    async render(found) {
      const derived = await services.networks.asked(version, asked);
      const head = {
        ...resultHead(version, "communities-profile", used, derived),
        ...backboneSaid(asked, derived, language),
      };
      // Undefined is absent.
      const points = found.map((point) =>
        Object.fromEntries(columns.filter((name) => !Number.isNaN(point[name])).map((name) => [name, point[name]])),
      );
      if (format === "csv") {
        const rows = points.map((point) => csvRow(columns.map((name) => point[name])));
        return Buffer.from(`${csvComments(head)}${[csvRow(columns), ...rows].join("\n")}\n`);
      }
      const definitions = {
        method: definitionOf(text, source, language),
        modularity: definitionOf("modularity", modularity, language),
        stability: definitionOf("stability", agreement, language),
        agreement: definitionOf("agreement", agreement, language),
      };
      const definition = definitionOf("communitiesProfile", profile, language);
      return Buffer.from(JSON.stringify({ ...head, seed, definition, definitions, points }));
    },
  });
}
