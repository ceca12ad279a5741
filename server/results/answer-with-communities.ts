import type { GroupFinding } from "../../analysis/community/find-groups.ts";
import type { Trait } from "../../analysis/community/group-traits.ts";
import { valueFormats } from "../contract/measure.ts";
import { groupingTitle } from "../directory/group-titles.ts";
import { titledTraits } from "../directory/trait-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { FoundCommunities } from "../tasks/find-communities.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneFirst } from "./backbone-first.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { communityMethods, communitySources } from "./community-sources.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CommunitiesQuery extends Readonly<Record<string, unknown>>, GroupFinding {
  readonly version?: number;
  readonly format?: (typeof valueFormats)[number];
}

/** What communities are compared with, where organisations have it. */
const compared = ["complex", "hub", "zone", "kind", "country"];

export async function answerWithCommunities(
  context: RouteContext<{ dataset: string }, CommunitiesQuery>,
): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const { algorithm, resolution, runs, iterations, seed, weighted } = query;
  const [text, source] = communityMethods[algorithm];
  const format = negotiateFormat(request, valueFormats, query.format);
  return derivedAnswer<FoundCommunities & { readonly traits: readonly (readonly Trait[])[] }>(context, {
    version,
    analysis: "communities",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [
      source,
      communitySources.modularity,
      communitySources.coAssignment,
      communitySources.traits,
      communitySources.agreement,
      ...backboneSource(asked),
    ],
    async compute(job) {
      const { cancelled } = job;
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      const derived = await services.networks.asked(version, asked, finding);
      const known = derived.facts.organisations.groupings;
      const groupings = Object.fromEntries(compared.map((name) => [name, known[name]]));
      const found = await services.computing.run(
        "find-communities",
        {
          network: derived.ties,
          parameters: { algorithm, resolution, runs, iterations, seed, weighted },
          groupings,
        },
        { cancelled, onProgress: report },
      );
      const { facts, selection } = derived;
      const groups = { facts, selection, of: found.of, groups: found.sizes.length };
      return { ...found, traits: await services.computing.run("describe-groups", groups, { cancelled }) };
    },
    async render({ of, sizes, split, modularity, modularityOfRuns, stability, coAssignment, agreements, traits }) {
      const derived = await services.networks.asked(version, asked);
      const hasSeveral = modularityOfRuns.length > 1;
      return services.computing.run("render-values", {
        facts: derived.facts,
        head: resultHead(version, "communities", used, derived),
        rest: {
          ...backboneSaid(asked, derived, language),
          seed,
          definition: definitionOf(text, source, language),
          definitions: {
            modularity: definitionOf("modularity", communitySources.modularity, language),
            stability: definitionOf("stability", communitySources.agreement, language),
            coAssignment: definitionOf("coAssignment", communitySources.coAssignment, language),
            agreement: definitionOf(
              "agreement",
              `${communitySources.agreement}; Hubert & Arabie 1985, J. Classif. 2, 193-218`,
              language,
            ),
            traits: definitionOf("traits", communitySources.traits, language),
          },
          groups: Array.from(sizes, (organisations, id) => ({
            id,
            organisations,
            ...titledTraits(derived.facts, traits[id], language),
          })),
          split,
          modularity: Number.isNaN(modularity) ? undefined : modularity,
          modularityOfRuns,
          stability: Number.isNaN(stability) ? undefined : stability,
          agreements: agreements.map((one) => ({ ...one, title: groupingTitle(one.grouping, language) })),
          approximation: null,
        },
        organisations: derived.network.organisations,
        values: Float64Array.from(of, (group) => (group < 0 ? Number.NaN : group)),
        beside: hasSeveral ? { coAssignment } : {},
        top: undefined,
        format,
      });
    },
  });
}
