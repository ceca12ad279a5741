import type { ComparedTable } from "../../analysis/published/compare-published.ts";
import type { publishedFormats } from "../contract/published.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { derivedAnswer } from "./derived-answer.ts";

interface PublishedQuery {
  readonly version?: number;
  readonly format?: (typeof publishedFormats)[number];
}

/** Published tables beside what the facts give: no parameter of the network changes them. */
export async function answerWithPublished(context: RouteContext<{ dataset: string }, PublishedQuery>): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const facts = await services.facts.get(version);
  const format = negotiateFormat(request, ["json", "csv"], query.format);
  return derivedAnswer<readonly ComparedTable[]>(context, {
    version,
    analysis: "published",
    parameters: {},
    mediaType: mediaTypes[format],
    compute: ({ cancelled, report }) =>
      services.computing.run("compare-published", { facts }, { cancelled, onProgress: (share) => report(share) }),
    render: (tables) => services.computing.run("render-published", { facts, tables, format, language }),
  });
}
