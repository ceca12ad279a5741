import type { ReportLine } from "../../contract/report.ts";
import { type Integration, type ReportData, reportedSets } from "../report-data.ts";
import { none, type ReportWords, textCell } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** Every index of integration in each set of layers beside the year before, and the boundary index on every level. */
export const integration: SectionOf = ({ sets, levels, year, level }, words) => {
  const { say, formats } = words;
  const number = (path: string, values = {}) => ({ title: say(path, values), isNumber: true });
  const tables = reportedSets.flatMap((set) => {
    const [now, before] = [answered(sets[set].now), answered(sets[set].before)];
    if (!now) return [];
    const isHeadline = set === "collaboration";
    // Tiers have a table of their own.
    const all = now.indexes.filter(({ figure }) => !(isHeadline && figure === "tierShare" && level === "complex"));
    const valueBefore = (index: string) => before?.indexes.find(({ id }) => id === index)?.value;
    // What has no value in either year is named beneath, with the reason.
    const shown = all.filter(({ id, value }) => value !== undefined || valueBefore(id) !== undefined);
    if (shown.length === 0) return [];
    const rows = shown.map(({ id, figure, definition, value, error, null: drawn }) => {
      const other = before?.indexes.find((one) => one.id === id);
      return [
        { text: definition.title },
        words.cell(figure, value),
        words.cell(figure, error),
        words.cell(figure, other?.value),
        words.cell(figure, other?.error),
        words.difference(figure, value, other?.value),
        ...(isHeadline
          ? [
              words.cell(figure, drawn?.mean),
              drawn?.low === undefined || drawn.high === undefined
                ? none
                : textCell(`${words.number(figure, drawn.low)} – ${words.number(figure, drawn.high)}`),
              drawn?.p === undefined ? none : { text: formats.value(drawn.p), value: drawn.p },
            ]
          : []),
      ];
    });
    const draws = now.indexes.find(({ null: drawn }) => drawn)?.null;
    return [
      {
        id: `integration-${set}`,
        title: say("integration.table", { layers: words.setTitle(set), year }),
        columns: [
          { title: say("integration.index"), isNumber: false },
          number("value", { year }),
          number("error"),
          number("value", { year: year - 1 }),
          number("errorBefore"),
          number("difference"),
          ...(isHeadline
            ? [number("expected"), { title: say("integration.band"), isNumber: false }, number("integration.p")]
            : []),
        ],
        rows,
        source: words.source(`${year - 1}, ${year}`, words.setTitle(set), now.network.synthetic),
        uncertainty: draws ? say("byDeletionAndNull", { draws: draws.draws, seed: draws.seed }) : say("byDeletion"),
        notes: undefinedByReason(all).map(({ titles, reason }) =>
          say("integration.undefined", { index: titles.join(", "), reason: say(`reason.${reason}`) }),
        ),
        definitions: isHeadline ? definitionsOf(shown) : [],
      },
    ];
  });
  const byLevel = levels.map(({ title, integration: both }) => {
    const find = (asked: Integration | undefined, id: string) => asked?.indexes.find((one) => one.id === id);
    const [now, before] = [answered(both.now), answered(both.before)];
    return [
      { text: title },
      ...["integration", "eiAcross"].flatMap((id) => [
        words.cell(id, find(now, id)?.value),
        words.cell(id, find(now, id)?.error),
        words.cell(id, find(before, id)?.value),
        words.difference(id, find(now, id)?.value, find(before, id)?.value),
      ]),
    ];
  });
  const named = (index: string) => [
    number("integration.ofIndex", { index: say(`integration.${index}`), what: String(year) }),
    number("integration.ofIndex", { index: say(`integration.${index}`), what: say("error") }),
    number("integration.ofIndex", { index: say(`integration.${index}`), what: String(year - 1) }),
    number("integration.ofIndex", { index: say(`integration.${index}`), what: say("difference") }),
  ];
  const first = answered(sets.collaboration.now);
  const headline: ReportLine[] = levels.flatMap(({ title, integration: both }) => {
    const value = answered(both.now)?.indexes.find(({ id }) => id === "integration")?.value;
    return value === undefined
      ? []
      : [{ level: 1, text: say("integration.line", { year, level: title, value: formats.value(value) }) }];
  });
  return {
    id: "integration",
    title: say("integration.title"),
    lines: [
      ...(headline.length > 0 ? headline : [{ level: 1 as const, text: say("integration.none", { year }) }]),
      ...withoutValue(sets, words),
      ...refusals(reportedSets.flatMap((set) => [sets[set].now, sets[set].before])),
    ],
    tables: [
      {
        id: "levels",
        title: say("integration.levels", { year }),
        columns: [{ title: say("integration.level"), isNumber: false }, ...named("r"), ...named("ei")],
        rows: byLevel,
        source: words.source(`${year - 1}, ${year}`, words.setTitle("collaboration"), first?.network.synthetic ?? 0),
        uncertainty: say("byDeletion"),
        notes: [],
        definitions: [],
      },
      ...tables,
    ],
  };
};

/** Indexes without a value in the year, those with one reason together. */
function undefinedByReason(indexes: Integration["indexes"]) {
  const byReason = new Map<string, string[]>();
  for (const { definition, value, reason } of indexes)
    if (value === undefined && reason !== undefined)
      byReason.set(reason, [...(byReason.get(reason) ?? []), definition.title]);
  return [...byReason].map(([reason, titles]) => ({ reason, titles }));
}

/** A set of layers none of whose indexes has a value in either year has no table: the reasons are said instead. */
function withoutValue(sets: ReportData["sets"], words: ReportWords): ReportLine[] {
  return reportedSets.flatMap((set) => {
    const [now, before] = [answered(sets[set].now), answered(sets[set].before)];
    if (!now || [now, before].some((one) => one?.indexes.some(({ value }) => value !== undefined))) return [];
    const reasons = undefinedByReason(now.indexes).map(({ reason }) => words.say(`reason.${reason}`));
    const values = { layers: words.setTitle(set), reasons: reasons.join(" ") };
    return [{ level: 2 as const, text: words.say("integration.noTable", values) }];
  });
}

/** Each definition once, though several indexes may share a figure. */
function definitionsOf(indexes: Integration["indexes"]) {
  const byFigure = new Map(indexes.filter(({ figure }) => figure !== "tierShare").map((one) => [one.figure, one]));
  return [...byFigure.values()].map(({ definition }) => definition);
}
