import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { MatrixGroupsRequest } from "../../analysis/integration/matrix-groups.ts";
import { tableFormats } from "../contract/measure.ts";
import { matrixGroupTitles } from "../directory/matrix-group-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { FoundCell } from "../tasks/find-cell.ts";
import { askedVersion } from "./asked-version.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CellQuery extends Readonly<Record<string, unknown>>, MatrixGroupsRequest {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly weighted: boolean;
  readonly row?: string;
  readonly column?: string;
  readonly limit: number;
  readonly activitiesFrom: number;
  readonly organisationsFrom: number;
}

const analysis = "mixing-cell";

/** The activities and organisations behind a cell of a mixing matrix. */
export async function answerWithCell(context: RouteContext<{ dataset: string }, CellQuery>): Promise<Answer> {
  const { request, services, language } = context;
  const { limit, activitiesFrom, organisationsFrom, ...query } = context.query;
  const { by, placing, at, most, weighted, row, column } = query;
  const version = await askedVersion(context);
  const facts = await services.facts.get(version);
  groupingNamed(facts, by);
  const { network, used } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  const pages = { limit, activitiesFrom, organisationsFrom };
  return derivedAnswer<FoundCell>(context, {
    version,
    analysis,
    parameters: used,
    mediaType: mediaTypes[format],
    form: pages,
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      const asked = { by, placing, at: at ?? network.to, most };
      return services.computing.run("find-cell", { ...derived, asked, weighted, row, column }, { cancelled });
    },
    async render({ groups, ...found }) {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-cell", {
        facts: derived.facts,
        selection: derived.selection,
        head: resultHead(version, analysis, used, derived),
        rest: { by, merged: groups.merged },
        found,
        of: groups.of,
        titles: matrixGroupTitles(facts, by, groups, language),
        ids: groups.groups.map(({ id }) => id),
        ...pages,
        language,
        format,
      });
    },
  });
}
