import { none } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** On a page of paper no more columns can be read. */
const mostGroups = 12;

/** Who is tied to whom: the weight between the largest groups of the coarsest level. */
export const mixing: SectionOf = ({ mixing: asked, mixedBy, year }, words) => {
  const { say, formats } = words;
  const answer = answered(asked);
  const title = say("mixing.title", { by: mixedBy.title });
  if (!answer) return { id: "mixing", title, lines: refusals([asked]), tables: [] };
  const { groups, weight, lift, network, definition } = answer;
  const strength = (g: number) => groups.reduce((sum, _, h) => sum + (weight[g * groups.length + h] ?? 0), 0);
  const largest = groups.map((_, g) => g).sort((a, b) => strength(b) - strength(a) || a - b);
  const shown = largest.slice(0, mostGroups).sort((a, b) => a - b);
  const hidden = groups.length - shown.length;
  const matrix = (values: readonly (number | null)[]) => {
    const at = (row: number, column: number) => values[row * groups.length + column];
    const most = Math.max(0, ...shown.flatMap((row) => shown.map((column) => at(row, column) ?? 0)));
    return shown.map((row) => [
      { text: groups[row].title },
      ...shown.map((column) => {
        const value = at(row, column);
        if (value === null) return none;
        // By the root, as in the view: few large ones would leave all others white.
        return { text: formats.value(value), value, shade: most > 0 ? Math.sqrt(value / most) : 0 };
      }),
    ]);
  };
  const columns = [
    { title: mixedBy.title, isNumber: false },
    ...shown.map((g) => ({ title: groups[g].title, isNumber: true })),
  ];
  const total = groups.reduce(
    (sum, _, g) => sum + groups.slice(g).reduce((rest, __, h) => rest + (weight[g * groups.length + g + h] ?? 0), 0),
    0,
  );
  const within = groups.map((_, g) => weight[g * groups.length + g] ?? 0);
  // Who has no value is in no group, though the ties among them are ties.
  const inside = within.reduce((sum, own, g) => sum + (groups[g].id === null ? 0 : own), 0);
  const outside = groups.filter(({ id }, g) => id === null && within[g] > 0);
  const common = {
    columns,
    source: words.source(String(year), words.setTitle("collaboration"), network.synthetic),
    uncertainty: say("mixing.exact"),
    notes: [say("mixing.shaded"), ...(hidden > 0 ? [say("mixing.hidden", { hidden })] : [])],
  };
  return {
    id: "mixing",
    title,
    lines:
      total > 0
        ? [
            {
              level: 1,
              text: say("mixing.lead", { year, by: mixedBy.title, share: formats.percent(inside / total) }),
            },
            ...outside.map(({ title: group }) => ({ level: 2 as const, text: say("mixing.outside", { group }) })),
          ]
        : [{ level: 1, text: say("note.noTies", { year }) }],
    tables: [
      {
        id: "mixing-weight",
        title: say("mixing.weight", { by: mixedBy.title, year }),
        rows: matrix(weight),
        definitions: [definition],
        ...common,
      },
      {
        id: "mixing-lift",
        title: say("mixing.lift", { by: mixedBy.title, year }),
        rows: matrix(lift),
        definitions: [],
        ...common,
      },
    ],
  };
};
