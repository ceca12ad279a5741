import { csvRow } from "../../analysis/export/csv-row.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { integrationIndexes, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import type { IntegrationOverview } from "../../analysis/integration/overview.ts";
import { placedOn } from "../../analysis/integration/placing.ts";
import type { DrawnFigures } from "../../analysis/null/draw-figures.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import { type Weighting, weightings } from "../../model/network-parameters.ts";
import { isoDay } from "../../model/partial-date.ts";
import { tableFormats } from "../contract/measure.ts";
import type { ResultHead } from "../contract/result.ts";
import { acrossTitles } from "../directory/across-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { askedIndexes, definitionOfIndex, type IndexQuery, withoutNaN } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { checkNull } from "./compute-figures.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { inParts } from "./in-parts.ts";
import { nullAnswer } from "./null-answer.ts";
import { nullRequest, queryWithNull } from "./null-request.ts";
import { refuseNobody } from "./refuse-nobody.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface Computed {
  readonly overview: IntegrationOverview;
  /** By weighting, parallel to the indexes. */
  readonly weightings: Readonly<Partial<Record<Weighting, readonly number[]>>>;
  readonly parts: readonly DrawnFigures[] | undefined;
}

type OverviewQuery = IndexQuery & { readonly weightings?: "all" };

/** All indexes of integration of one network, with what stands behind them. */
export async function answerWithIntegration(
  context: RouteContext<{ dataset: string }, OverviewQuery>,
): Promise<Answer> {
  const { services, language, request } = context;
  const asked = nullRequest(context.query);
  const query = queryWithNull(context.query, asked);
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const indexes = askedIndexes(query, network);
  const parameters = parametersOfIndexes(indexes);
  // Labels are dealt to groups: an index that has none says nothing against them.
  const drawn = asked?.model === "labels" ? integrationIndexes.filter(({ groups }) => groups) : integrationIndexes;
  checkNull(drawn, network, asked?.model);
  const facts = await services.facts.get(version);
  if (!isLevel(query.by)) groupingNamed(facts, query.by);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Computed>(context, {
    version,
    analysis: "integration",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [...new Set(integrationIndexes.map(({ source }) => source))],
    async compute({ cancelled, report }) {
      report(0);
      const { computing, networks } = services;
      const derived = await networks.get(version, network, cancelled);
      if (asked) refuseNobody(derived, network);
      const portion = asked ? 1 / (2 + drawParts(asked.draws).length) : 1;
      const overview = await computing.run(
        "describe-integration",
        { ...derived, asked: indexes },
        { cancelled, onProgress: (share) => report(portion * share) },
      );
      const others: Partial<Record<Weighting, readonly number[]>> = {};
      if (query.weightings === "all")
        for (const weighting of weightings) {
          const at = await networks.get(version, { ...network, weighting }, cancelled);
          others[weighting] = await computing.run("compute-indexes", { ...at, parameters }, { cancelled });
        }
      if (!asked) return { overview, weightings: others, parts: undefined };
      const ids = drawn.map(({ id }) => id);
      const rest = { cancelled, report: (share: number) => report(portion + share * (1 - portion)) };
      const parts = await inParts(services, drawParts(asked.draws).length, rest, (part, options) =>
        computing.run("draw-indexes", { indexes: ids, ...derived, null: asked, parameters, part }, options),
      );
      return { overview, weightings: others, parts };
    },
    async render({ overview, weightings: others, parts }) {
      const head = resultHead(version, "integration", used, await services.networks.get(version, network));
      const rows = integrationIndexes.map((index, k) => {
        const { value, error, reason, other } = overview.indexes[k];
        const place = drawn.indexOf(index);
        return {
          id: index.id,
          figure: index.of,
          definition: definitionOfIndex(index, language),
          larger: index.larger,
          value,
          error,
          reason,
          other,
          ...(query.weightings && {
            weightings: Object.fromEntries(Object.entries(others).map(([weighting, values]) => [weighting, values[k]])),
          }),
          ...(asked && parts && place >= 0 && { null: nullAnswer(asked, parts, place, value) }),
        };
      });
      if (format === "csv") return indexesTable(head, rows);
      const share = (placing: keyof typeof overview.tiers) => {
        const all = overview.tiers[placing].map(({ weight, ties }) => (query.weighted ? weight : ties));
        const sum = all.reduce((total, one) => total + one, 0);
        return overview.tiers[placing].map((row, k) => ({ ...row, share: all[k] / sum }));
      };
      const tiers = { complexes: share("complexes"), zones: share("zones") };
      const titles = acrossTitles(
        facts,
        query.by,
        overview.ei.groups.map(({ id }) => id),
        language,
      );
      return withoutNaN({
        ...head,
        day: isoDay(placedOn(facts, indexes).day),
        indexes: rows,
        tiers,
        moved: tiers.complexes.at(-1)!.share - tiers.zones.at(-1)!.share,
        ei: {
          ...overview.ei.overall,
          groups: overview.ei.groups.map(({ id, ...group }, k) => ({
            id: id ?? null,
            title: titles[k].title,
            ...titles[k].place,
            ...group,
          })),
        },
        counts: overview.counts,
      });
    },
  });
}

const columns = ["index", "title", "value", "error", "unit", "reason", "other", "expected", "low", "high", "z", "p"];

function indexesTable(
  head: ResultHead,
  rows: readonly {
    readonly id: string;
    readonly definition: { readonly title: string; readonly unit: string };
    readonly value: number;
    readonly error: number;
    readonly reason: string | undefined;
    readonly other: number;
    readonly null?: ReturnType<typeof nullAnswer>;
    readonly weightings?: Readonly<Record<string, number>>;
  }[],
): Uint8Array {
  const number = (value: number | undefined) => (Number.isNaN(value) ? undefined : value);
  const named = Object.keys(rows[0].weightings ?? {});
  const lines = rows.map(
    ({ id, definition: { title, unit }, value, error, reason, other, null: drawn, weightings: by }) =>
      csvRow([
        ...[id, title, number(value), number(error), unit, reason, number(other)],
        ...[drawn?.mean, drawn?.low, drawn?.high, drawn?.z, drawn?.p],
        ...named.map((weighting) => number(by?.[weighting])),
      ]),
  );
  return Buffer.from(`${csvComments(head)}${[csvRow([...columns, ...named]), ...lines].join("\n")}\n`);
}
