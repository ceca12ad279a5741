import { csvRow } from "../../analysis/export/csv-row.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import type { BestAdditions } from "../../analysis/scenario/best-additions.ts";
import { resolveChanges } from "../../analysis/scenario/resolve-changes.ts";
import type { ActivityKind } from "../../model/activity.ts";
import type { OrganisationKind } from "../../model/organisation.ts";
import { type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { askedIndexes, definitionOfIndex, type IndexQuery } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { scenarioMembers } from "./scenario-members.ts";
import { splitQuery } from "./split-query.ts";

interface ProposalsQuery extends IndexQuery {
  readonly changes?: readonly ScenarioChange[];
  readonly index: string;
  readonly kind: ActivityKind;
  readonly size: number;
  readonly budget: number;
  readonly newcomer: boolean;
  readonly apart: boolean;
  readonly requires?: readonly OrganisationKind[];
  readonly candidates: number;
}

const source = "doi:10.1145/1281192.1281239";

/** The additions that move an index most, one after the other. */
export async function answerWithProposals(context: RouteContext<{ dataset: string }, ProposalsQuery>): Promise<Answer> {
  const { query, services, language, request } = context;
  const { changes, by, kind, size, budget, newcomer, apart, requires = [], candidates } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const index = indexNamed(query.index);
  const told = { ...used, ...(changes && { changes: writeChanges(changes) }) };
  const facts = await services.facts.get(version);
  if (!isLevel(by)) groupingNamed(facts, by);
  const format = negotiateFormat(request, tableFormats, query.format);
  const resolved = changes && resolveChanges(facts, changes);
  return derivedAnswer<BestAdditions>(context, {
    version,
    analysis: "proposals",
    parameters: told,
    mediaType: mediaTypes[format],
    sources: [source, index.source],
    async compute({ cancelled, report }) {
      report(0);
      const { selection, network: ties } = await services.networks.get(version, network, cancelled);
      return services.computing.run(
        "propose-additions",
        {
          facts,
          network,
          selection,
          ties,
          changes: resolved,
          index: index.id,
          asked: askedIndexes(query, network),
          ...{ kind, size, budget, newcomer, apart, requires, candidates },
        },
        { cancelled, onProgress: report },
      );
    },
    async render({ additions, optimum, ...best }) {
      const head = resultHead(version, "proposals", told, await services.networks.get(version, network));
      const proposed = additions.map(({ members, ...addition }) => ({
        change: writeChanges([
          { type: "add", kind, members: members.map((one) => stringAt(facts.organisations.ids, one)) },
        ]),
        members: scenarioMembers(facts, members, askedIndexes(query, network), language),
        ...addition,
      }));
      const last = additions.at(-1)?.value ?? best.before;
      const attained = optimum !== undefined && { optimum, gap: Math.abs(optimum - last) };
      if (format === "csv") {
        const { direction, before, ...counts } = best;
        const lines = proposed.flatMap(({ members, gain, value }, k) =>
          members.map(({ id, name, group }) => csvRow([k + 1, id, name, group, gain, value])),
        );
        const columns = csvRow(["addition", "id", "name", "group", "gain", "value"]);
        const about = csvComments(head, { direction, before, ...counts, ...attained });
        return Buffer.from(`${about}${[columns, ...lines].join("\n")}\n`);
      }
      return Buffer.from(
        JSON.stringify({
          ...head,
          definition: definitionOf("proposals", source, language),
          index: { id: index.id, definition: definitionOfIndex(index, language), larger: index.larger },
          ...best,
          additions: proposed,
          ...attained,
        }),
      );
    },
  });
}
