import { csvRow } from "../../analysis/export/csv-row.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { indexNamed, integrationIndexes, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { resolveChanges } from "../../analysis/scenario/resolve-changes.ts";
import { displayName } from "../../model/name.ts";
import { type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { tableFormats } from "../contract/measure.ts";
import { activityItem } from "../directory/activity-item.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import type { ScenarioWithOutcomes } from "../tasks/try-scenario.ts";
import { askedIndexes, definitionOfIndex, type IndexQuery, withoutNaN } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { scenarioMembers } from "./scenario-members.ts";
import { splitQuery } from "./split-query.ts";

interface ScenarioQuery extends IndexQuery {
  readonly changes: readonly ScenarioChange[];
  readonly indexes?: readonly string[];
}

/** Every index as it is and as it would be with changes. Nothing is written. */
export async function answerWithScenario(context: RouteContext<{ dataset: string }, ScenarioQuery>): Promise<Answer> {
  const { query, services, language, request } = context;
  const { changes, by, weighted } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const indexes = query.indexes?.map(indexNamed) ?? integrationIndexes;
  const told = { ...used, changes: writeChanges(changes), indexes: indexes.map(({ id }) => id) };
  const facts = await services.facts.get(version);
  if (!isLevel(by)) groupingNamed(facts, by);
  const format = negotiateFormat(request, tableFormats, query.format);
  const resolved = resolveChanges(facts, changes);
  return derivedAnswer<ScenarioWithOutcomes>(context, {
    version,
    analysis: "scenario",
    parameters: told,
    mediaType: mediaTypes[format],
    sources: [...new Set(indexes.map(({ source }) => source))],
    async compute({ cancelled, report }) {
      report(0);
      const { selection, network: ties } = await services.networks.get(version, network, cancelled);
      return services.computing.run(
        "try-scenario",
        {
          facts,
          network,
          selection,
          ties,
          changes: resolved,
          given: changes,
          indexes: told.indexes,
          parameters: { ...parametersOfIndexes(askedIndexes(query, network)), weighted },
        },
        { cancelled, onProgress: report },
      );
    },
    async render(tried) {
      const head = resultHead(version, "scenario", told, await services.networks.get(version, network));
      const rows = indexes.map((index, k) => {
        const { before, after } = tried.indexes[k];
        const definition = definitionOfIndex(index, language);
        return { id: index.id, definition, larger: index.larger, before, after, difference: after - before };
      });
      if (format === "csv") return scenarioTable(head, rows);
      return withoutNaN({
        ...head,
        changes: changes.map((change, k) => ({ change: writeChanges([change]), outcome: tried.outcomes[k] })),
        organisations: scenarioMembers(
          facts,
          organisationsIn(changes).map((id) => indexOfId(facts.organisations, id)),
          askedIndexes(query, network),
          language,
        ),
        activities: activitiesIn(changes).map((id) => {
          const record = activityItem(facts, indexOfId(facts.activities, id));
          const name = displayName(record, language);
          return { id, name };
        }),
        changed: { organisations: tried.organisations, activities: tried.activities },
        indexes: rows,
      });
    },
  });
}

function organisationsIn(changes: readonly ScenarioChange[]): string[] {
  return [...new Set(changes.flatMap((change) => (change.type === "add" ? change.members : [change.organisation])))];
}

function activitiesIn(changes: readonly ScenarioChange[]): string[] {
  return [...new Set(changes.flatMap((change) => (change.type === "join" ? [change.activity] : [])))];
}

function scenarioTable(
  head: Parameters<typeof csvComments>[0],
  rows: readonly {
    readonly id: string;
    readonly definition: { readonly title: string; readonly unit: string };
    readonly before: number;
    readonly after: number;
    readonly difference: number;
  }[],
): Uint8Array {
  const number = (value: number) => (Number.isNaN(value) ? undefined : value);
  const lines = rows.map(({ id, definition: { title, unit }, before, after, difference }) =>
    csvRow([id, title, number(before), number(after), number(difference), unit]),
  );
  const columns = csvRow(["index", "title", "before", "after", "difference", "unit"]);
  return Buffer.from(`${csvComments(head)}${[columns, ...lines].join("\n")}\n`);
}
