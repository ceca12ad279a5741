import { message } from "../../../model/message.ts";
import { none } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** What size, distance and zone explain of the ties between groups, and the pairs with less and more ties than that. */
export const gravity: SectionOf = ({ gravity: asked, levels: [{ title: level }], year, language }, words) => {
  const { say, formats } = words;
  const title = say("gravity.title");
  const answer = answered(asked);
  if (!answer) return { id: "gravity", title, lines: refusals([asked]), tables: [] };
  const { coefficients, pairs, tied, groups, devianceExplained, network, definition, less, more, leftAside, dropped } =
    answer;
  const covariate = (id: string) => message(language, "report", `gravity.covariate.${id}`);
  const value = (of: number | undefined) =>
    of === undefined ? none : { text: words.number("gravity", of), value: of };
  const number = (path: string) => ({ title: say(path), isNumber: true });
  const text = (path: string, values = {}) => ({ title: say(path, values), isNumber: false });
  const source = words.source(String(year), words.setTitle("collaboration"), network.synthetic);
  const unexpected = (id: "less" | "more", listed: typeof less) => ({
    id: `gravity-${id}`,
    title: say(`gravity.${id}`, { level, year }),
    columns: [
      text("gravity.one"),
      text("gravity.other"),
      number("gravity.observed"),
      number("gravity.fitted"),
      number("gravity.residual"),
      number("gravity.kilometres"),
      number("gravity.activities"),
    ],
    rows: listed.map(({ source: one, target, observed, fitted, residual, kilometres, count }) => [
      { text: one.title },
      { text: target.title },
      ...[observed, fitted, residual, kilometres, count].map(value),
    ]),
    source,
    uncertainty: say("gravity.residualsAre"),
    notes: [],
    definitions: [],
  });
  return {
    id: "gravity",
    title,
    lines: [
      {
        level: 1,
        text: say("gravity.lead", {
          year,
          level,
          pairs: formats.count(pairs),
          tied: formats.count(tied),
          explained: devianceExplained === undefined ? "–" : formats.percent(devianceExplained),
        }),
      },
      ...coefficients.map(({ covariate: id, low, high }) => ({
        level: 2 as const,
        text: say(
          low !== undefined && low > 0
            ? "gravity.raises"
            : high !== undefined && high < 0
              ? "gravity.lowers"
              : "gravity.undecided",
          { covariate: covariate(id) },
        ),
      })),
    ],
    tables: [
      {
        id: "gravity",
        title: say("gravity.table", { level, year }),
        columns: [
          text("gravity.explainedBy"),
          number("gravity.coefficient"),
          number("error"),
          number("gravity.low"),
          number("gravity.high"),
          number("gravity.p"),
        ],
        rows: coefficients.map((one) => [
          { text: covariate(one.covariate) },
          value(one.value),
          value(largest(one.robustError, one.dyadicError)),
          ...[one.low, one.high, one.p].map(value),
        ]),
        source,
        uncertainty: say("gravity.errors"),
        notes: [
          say("gravity.groups", { all: formats.count(groups.all), fitted: formats.count(groups.fitted) }),
          ...leftAside.map(({ covariate: id, having }) =>
            say("gravity.leftAside", { covariate: covariate(id), having }),
          ),
          ...dropped.map(({ covariate: id }) => say("gravity.dropped", { covariate: covariate(id) })),
        ],
        definitions: [definition],
      },
      unexpected("less", less),
      unexpected("more", more),
    ],
  };
};

function largest(...errors: readonly (number | undefined)[]): number | undefined {
  const known = errors.filter((error) => error !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
