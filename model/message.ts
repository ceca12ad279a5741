import enBlocks from "./messages/en/blocks.json" with { type: "json" };
import enCliques from "./messages/en/cliques.json" with { type: "json" };
import enCommunities from "./messages/en/communities.json" with { type: "json" };
import enDefinitions from "./messages/en/definitions.json" with { type: "json" };
import enDirectory from "./messages/en/directory.json" with { type: "json" };
import enErrors from "./messages/en/errors.json" with { type: "json" };
import enFigures from "./messages/en/figures.json" with { type: "json" };
import enIntegration from "./messages/en/integration.json" with { type: "json" };
import enMeasures from "./messages/en/measures.json" with { type: "json" };
import enPage from "./messages/en/page.json" with { type: "json" };
import enPartners from "./messages/en/partners.json" with { type: "json" };
import enPublished from "./messages/en/published.json" with { type: "json" };
import enReport from "./messages/en/report.json" with { type: "json" };
import enTakeaway from "./messages/en/takeaway.json" with { type: "json" };
import enVocabulary from "./messages/en/vocabulary.json" with { type: "json" };
import koBlocks from "./messages/ko/blocks.json" with { type: "json" };
import koCliques from "./messages/ko/cliques.json" with { type: "json" };
import koCommunities from "./messages/ko/communities.json" with { type: "json" };
import koDefinitions from "./messages/ko/definitions.json" with { type: "json" };
import koDirectory from "./messages/ko/directory.json" with { type: "json" };
import koErrors from "./messages/ko/errors.json" with { type: "json" };
import koFigures from "./messages/ko/figures.json" with { type: "json" };
import koIntegration from "./messages/ko/integration.json" with { type: "json" };
import koMeasures from "./messages/ko/measures.json" with { type: "json" };
import koPage from "./messages/ko/page.json" with { type: "json" };
import koPartners from "./messages/ko/partners.json" with { type: "json" };
import koPublished from "./messages/ko/published.json" with { type: "json" };
import koReport from "./messages/ko/report.json" with { type: "json" };
import koTakeaway from "./messages/ko/takeaway.json" with { type: "json" };
import koVocabulary from "./messages/ko/vocabulary.json" with { type: "json" };
import type { Language } from "./name.ts";

/** Every text that people read, by language and namespace. The page hands these to its translation library as they are. */
export const messages = {
  en: {
    blocks: enBlocks,
    cliques: enCliques,
    communities: enCommunities,
    definitions: enDefinitions,
    directory: enDirectory,
    errors: enErrors,
    figures: enFigures,
    integration: enIntegration,
    measures: enMeasures,
    page: enPage,
    partners: enPartners,
    published: enPublished,
    report: enReport,
    takeaway: enTakeaway,
    vocabulary: enVocabulary,
  },
  ko: {
    blocks: koBlocks,
    cliques: koCliques,
    communities: koCommunities,
    definitions: koDefinitions,
    directory: koDirectory,
    errors: koErrors,
    figures: koFigures,
    integration: koIntegration,
    measures: koMeasures,
    page: koPage,
    partners: koPartners,
    published: koPublished,
    report: koReport,
    takeaway: koTakeaway,
    vocabulary: koVocabulary,
  },
} as const;
export type Namespace = keyof (typeof messages)["en"];

/** One text, `path` being the dotted path to it within its namespace, with `{{name}}` replaced by the value of that name. */
export function message(
  language: Language,
  namespace: Namespace,
  path: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      messages[language][namespace],
    );
  if (typeof found !== "string") throw new RangeError(`no message ${namespace}.${path} in ${language}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
