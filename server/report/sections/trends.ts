import { message } from "../../../model/message.ts";
import type { ReportLine } from "../../contract/report.ts";
import type { ReportData, Series } from "../report-data.ts";
import { none, type ReportWords, textCell } from "../report-words.ts";
import { answered, type DraftChart, type DraftSection, refusals, type SectionOf } from "../section.ts";

type Table = DraftSection["tables"][number];

/** A part of the section: what is said, drawn and listed of it. */
interface Part {
  readonly lines: readonly ReportLine[];
  readonly charts: readonly DraftChart[];
  readonly tables: readonly Table[];
}

/** The headline over the years with its intervals and what chance lets expect, and the tiers of the same years. */
export const trends: SectionOf = (data, words) => {
  const { trend, tiersByYear } = data;
  const parts = [headline(data, words), ladder(data, words)];
  return {
    id: "trends",
    title: words.say("trends.title"),
    lines: [...parts.flatMap(({ lines }) => lines), ...refusals([trend, ...tiersByYear.map(({ series }) => series)])],
    charts: parts.flatMap(({ charts }) => charts),
    tables: parts.flatMap(({ tables }) => tables),
  };
};

const nothing: Part = { lines: [], charts: [], tables: [] };

function headline({ trend, levels: [{ title: level }] }: ReportData, words: ReportWords): Part {
  const answer = answered(trend);
  if (!answer) return nothing;
  const { say, formats } = words;
  const { network, index, panelUnits } = answer;
  const years = sinceActive(answer);
  const known = years.flatMap((one) => (one.value === undefined ? [] : [{ ...one, value: one.value }]));
  if (known.length === 0) return { ...nothing, lines: [{ level: 1, text: say("trends.none", { level }) }] };
  const [first, last] = [years[0].year, years.at(-1)!.year];
  const lowest = known.reduce((least, one) => (one.value < least.value ? one : least));
  const highest = known.reduce((most, one) => (one.value > most.value ? one : most));
  const edges = years.filter(({ isEdge }) => isEdge).map((one) => one.year);
  const drawn = known.filter(({ null: by }) => by?.low !== undefined && by.high !== undefined);
  const lead = say("trends.lead", {
    first,
    last,
    level,
    years: known.length,
    low: words.number(index, lowest.value),
    lowYear: lowest.year,
    high: words.number(index, highest.value),
    highYear: highest.year,
  });
  const edge = edges.length === 0 ? [] : [say("trends.edges", { years: edges.join(", ") })];
  const chance = years.find(({ null: by }) => by)?.null;
  const uncertainty = chance ? say("byDeletionAndNull", { draws: chance.draws, seed: chance.seed }) : say("byDeletion");
  const title = say("trends.headline", { level, first, last });
  const source = words.source(`${first}–${last}`, words.setTitle("collaboration"), network.synthetic);
  const number = (path: string) => ({ title: say(path), isNumber: true });
  return {
    lines: [
      { level: 1, text: lead },
      ...(drawn.length === 0
        ? []
        : [
            {
              level: 2 as const,
              text: say("trends.againstChance", {
                years: drawn.length,
                above: drawn.filter(({ value, null: by }) => value > by!.high!).length,
                below: drawn.filter(({ value, null: by }) => value < by!.low!).length,
              }),
            },
          ]),
      ...edge.map((text) => ({ level: 2 as const, text })),
    ],
    charts: [
      {
        kind: "trend",
        id: "trend",
        title,
        unit: say("trends.unit"),
        text: say("trends.drawn", { what: lead }),
        source,
        uncertainty,
        notes: [say("trends.behind", { title })],
        index,
        years: years.map(({ year: of, value, low, high, isEdge, panel, null: by }) => ({
          year: of,
          value,
          low,
          high,
          isEdge,
          panel: { value: panel.value },
          ...(by && { null: { mean: by.mean, low: by.low, high: by.high } }),
        })),
      },
    ],
    tables: [
      {
        id: "trend",
        title,
        columns: [
          { title: say("restated.year"), isNumber: false },
          number("trends.value"),
          number("error"),
          number("gravity.low"),
          number("gravity.high"),
          number("trends.panel"),
          number("expected"),
          { title: say("integration.band"), isNumber: false },
          number("gravity.activities"),
        ],
        rows: years.map(({ year: of, value, error, low, high, panel, null: by, activities }) => [
          { text: String(of), value: of },
          ...[value, error, low, high, panel.value, by?.mean].map((one) => words.cell(index, one)),
          by?.low === undefined || by.high === undefined
            ? none
            : textCell(`${words.number(index, by.low)} – ${words.number(index, by.high)}`),
          { text: formats.count(activities), value: activities },
        ]),
        source,
        uncertainty,
        notes: [
          say("trends.panelIs", { units: formats.count(panelUnits), first, last }),
          ...years.flatMap(({ year: of, reason }) =>
            reason === undefined
              ? []
              : [say("integration.undefined", { index: String(of), reason: say(`reason.${reason}`) })],
          ),
          ...edge,
        ],
        // The table of indexes has it.
        definitions: [],
      },
    ],
  };
}

function ladder({ tiersByYear, language }: ReportData, words: ReportWords): Part {
  const series = tiersByYear.flatMap(({ tier, series: asked }) => {
    const answer = answered(asked);
    return answer ? [{ tier, years: sinceActive(answer), network: answer.network }] : [];
  });
  // Some of the tiers would look like a whole.
  if (series.length === 0 || series.length < tiersByYear.length) return nothing;
  const { say, formats } = words;
  const [{ years, network }] = series;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const has = (k: number) => series.some((one) => one.years[k].value !== undefined);
  if (first === undefined || last === undefined || !years.some((_, k) => has(k))) return nothing;
  const title = say("trends.tiers", { first, last });
  const source = words.source(`${first}–${last}`, words.setTitle("collaboration"), network.synthetic);
  const lead = acrossZones(series.find(({ tier }) => tier === "4")!, words);
  return {
    lines: lead ? [{ level: 1, text: lead }] : [],
    charts: [
      {
        kind: "tiers",
        id: "tiers-by-year",
        title,
        unit: say("trends.share"),
        text: say("trends.stacked", { what: lead ?? title }),
        source,
        uncertainty: say("trends.exactShares"),
        notes: [say("trends.behind", { title })],
        tiers: series.map((one) => ({
          tier: one.tier,
          years: one.years.map(({ year, value }) => ({ year, value })),
        })),
      },
    ],
    tables: [
      {
        id: "tiers-by-year",
        title,
        columns: [
          { title: say("restated.year"), isNumber: false },
          ...series.map(({ tier }) => ({
            title: message(language, "report", `tiers.of.${tier}`),
            isNumber: true,
          })),
          { title: say("gravity.activities"), isNumber: true },
        ],
        rows: years.map(({ year, activities }, k) => [
          { text: String(year), value: year },
          ...series.map((one) => words.cell("tierShare", one.years[k].value)),
          { text: formats.count(activities), value: activities },
        ]),
        source,
        uncertainty: say("trends.exactShares"),
        notes: [say("tiers.sum")],
        definitions: [],
      },
    ],
  };
}

/** From the first year on in which anything is: before it there is nothing to show. */
function sinceActive({ years }: Series): Series["years"] {
  const first = years.findIndex(({ activities }) => activities > 0);
  return first < 0 ? [] : years.slice(first);
}

function acrossZones({ years }: Pick<Series, "years">, { say, number }: ReportWords): string | undefined {
  const known = years.flatMap(({ year, value }) => (value === undefined ? [] : [{ year, value }]));
  const [first, last] = [known[0], known.at(-1)];
  // One year alone is in the table.
  if (!first || !last || first === last) return undefined;
  return say("trends.acrossZones", {
    first: first.year,
    firstShare: number("tierShare", first.value),
    last: last.year,
    lastShare: number("tierShare", last.value),
  });
}
