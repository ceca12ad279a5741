import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import type { IndexByYear } from "../../analysis/integration/index-by-year.ts";
import { indexNamed, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { usualYears } from "../../analysis/integration/usual-years.ts";
import type { DrawnFigures } from "../../analysis/null/draw-figures.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import { type YearWindow, yearWindows } from "../../analysis/ties/year-windows.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Derived } from "../caches/networks.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedIndexes, definitionOfIndex, type IndexQuery, withoutNaN } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { mostYears } from "./compute-by-year.ts";
import { checkNull } from "./compute-figures.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { inParts } from "./in-parts.ts";
import { nullAnswer } from "./null-answer.ts";
import { nullRequest, queryWithNull } from "./null-request.ts";
import { refuseNobody } from "./refuse-nobody.ts";
import { networkCounts, resultHead } from "./result-head.ts";
import { seriesTable } from "./series-table.ts";
import { splitQuery } from "./split-query.ts";

type SeriesQuery = IndexQuery & { readonly topology: "year" | "fixed"; readonly panel: "all" | "fixed" };

interface Computed {
  readonly windows: readonly YearWindow[];
  /** In which the data does not end. */
  readonly usual: ReadonlySet<number>;
  readonly derived: readonly Derived[];
  readonly followed: IndexByYear;
  /** Of each year, where a null model was asked for and the year has a value. */
  readonly drawn: readonly (readonly DrawnFigures[] | undefined)[] | undefined;
}

/** Of 95 % of a normal error. */
const widthOfInterval = 1.96;

/** One index of integration year by year, of all and of a fixed panel. */
export async function answerWithSeries(
  context: RouteContext<{ dataset: string; index: string }, SeriesQuery>,
): Promise<Answer> {
  const { params, services, language, request } = context;
  const index = indexNamed(params.index);
  const asked = nullRequest(context.query);
  const query = queryWithNull(context.query, asked);
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const { from, to, ...open } = network;
  const indexes = askedIndexes(query, network);
  const parametersOf = (year: YearWindow) =>
    parametersOfIndexes(query.topology === "year" ? { ...indexes, at: year.to } : indexes);
  checkNull([index], network, asked?.model);
  const facts = await services.facts.get(version);
  if (!isLevel(query.by)) groupingNamed(facts, query.by);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Computed>(context, {
    version,
    analysis: "series",
    parameters: { index: index.id, ...used },
    mediaType: mediaTypes[format],
    sources: [index.source],
    async compute({ cancelled, report }) {
      report(0);
      const { computing, networks } = services;
      const whole = await networks.get(version, open, cancelled);
      if (asked) refuseNobody(whole, network);
      const windows = yearWindows(facts, whole.selection.activities, { from, to, timing: network.timing });
      if (windows.length > mostYears)
        throw new TielineError("window_too_long", { years: windows.length, limit: mostYears });
      const usual = usualYears(facts, whole.selection.activities, network);
      const portion = asked ? 0.1 : 1;
      const derived: Derived[] = [];
      for (const [k, year] of windows.entries()) {
        derived.push(await networks.get(version, { ...open, from: year.from, to: year.to }, cancelled));
        report((portion * (k + 1)) / (2 * windows.length), String(year.year));
      }
      const years = derived.map(({ selection, network: ties }, k) => {
        return { selection, network: ties, parameters: parametersOf(windows[k]) };
      });
      const followed = await computing.run(
        "follow-index",
        { index: index.id, facts, years },
        { cancelled, onProgress: (share) => report(portion * (0.5 + share / 2)) },
      );
      if (!asked) return { windows, usual, derived, followed, drawn: undefined };
      const withValue = [...years.keys()].filter((k) => !Number.isNaN(followed.years[k].value));
      const each = drawParts(asked.draws).length;
      const ofPanel = query.panel === "fixed";
      const rest = {
        cancelled,
        report: (share: number) => report(portion + share * (1 - portion)),
      };
      // Year after year, and in each the same parts as a figure of it alone would have.
      const parts = await inParts(services, withValue.length * each, rest, (number, options) => {
        const k = withValue[Math.floor(number / each)];
        const { selection, network: ties, parameters } = years[k];
        const of = ofPanel
          ? { selection: followed.panelSelections[k], complexes: followed.panelComplexes }
          : { selection, network: ties };
        const input = { indexes: [index.id], facts, ...of, null: asked, parameters, part: number % each };
        return computing.run("draw-indexes", input, options);
      });
      const drawn = years.map((_, k) => {
        const place = withValue.indexOf(k);
        return place < 0 ? undefined : parts.slice(place * each, (place + 1) * each);
      });
      return { windows, usual, derived, followed, drawn };
    },
    async render({ windows, usual, derived, followed, drawn }) {
      const head = resultHead(version, "series", used, await services.networks.get(version, network));
      const interval = ({ value, error }: { readonly value: number; readonly error: number }) => ({
        value,
        error,
        low: value - widthOfInterval * error,
        high: value + widthOfInterval * error,
      });
      const years = windows.map((window, k) => {
        const { value, error, reason, units, panel, change } = followed.years[k];
        const parts = drawn?.[k];
        return {
          ...window,
          activities: derived[k].selection.activities.length,
          network: networkCounts(derived[k]),
          isEdge: !usual.has(window.year),
          ...interval({ value, error }),
          reason,
          units,
          panel: interval(panel),
          ...(asked && parts && { null: nullAnswer(asked, parts, 0, query.panel === "fixed" ? panel.value : value) }),
          ...(change && { change: { ...change, since: windows[change.since].year } }),
        };
      });
      if (format === "csv") return seriesTable(head, index.id, years);
      return withoutNaN({
        ...head,
        index: index.id,
        definition: definitionOfIndex(index, language),
        larger: index.larger,
        panelUnits: followed.panelUnits,
        years,
      });
    },
  });
}
