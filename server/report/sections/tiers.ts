import { tiers as all } from "../../../analysis/integration/tier.ts";
import { none } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** The programme's ladder of integration: every tie of the headline in exactly one tier. */
export const tiers: SectionOf = ({ sets: { collaboration }, year, level }, words) => {
  if (level !== "complex") return undefined;
  const { say, formats } = words;
  const [now, before] = [answered(collaboration.now), answered(collaboration.before)];
  const rows = all.map((tier, k) => {
    const index = now?.indexes.find(({ id }) => id === `tier-${tier}`);
    const [row, rowBefore] = [now?.tiers.zones[k], before?.tiers.zones[k]];
    return [
      { text: say(`tiers.of.${tier}`) },
      words.cell("tierShare", row?.share),
      words.cell("tierShare", index?.error),
      words.cell("tierShare", rowBefore?.share),
      words.difference("tierShare", row?.share, rowBefore?.share),
      words.cell("tierShare", index?.null?.mean),
      row ? { text: formats.value(row.weight), value: row.weight } : none,
      row ? { text: formats.count(row.ties), value: row.ties } : none,
    ];
  });
  const number = (path: string, values = {}) => ({ title: say(path, values), isNumber: true });
  const definition = now?.indexes.find(({ figure }) => figure === "tierShare")?.definition;
  const across = now?.tiers.zones[all.indexOf("4")].share;
  const moved = now?.moved;
  return {
    id: "tiers",
    title: say("tiers.title"),
    lines: [
      {
        level: 1,
        text:
          across === undefined
            ? say("tiers.none", { year })
            : say("tiers.lead", { year, share: formats.percent(across) }),
      },
      ...(moved === undefined
        ? []
        : [{ level: 2 as const, text: say("tiers.moved", { share: formats.percent(moved) }) }]),
      ...refusals([collaboration.now, collaboration.before]),
    ],
    tables: [
      {
        id: "tiers",
        title: say("tiers.table", { year }),
        columns: [
          { title: say("tiers.tier"), isNumber: false },
          number("share", { year }),
          number("error"),
          number("share", { year: year - 1 }),
          number("difference"),
          number("expected"),
          number("tiers.weight", { year }),
          number("tiers.ties", { year }),
        ],
        rows,
        source: words.source(`${year - 1}, ${year}`, words.setTitle("collaboration"), now?.network.synthetic ?? 0),
        uncertainty: say("byDeletion"),
        notes: [say("tiers.sum")],
        definitions: definition ? [{ ...definition, title: say("tiers.share") }] : [],
      },
    ],
  };
};
