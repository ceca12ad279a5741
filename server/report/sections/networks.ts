import { reportedSets } from "../report-data.ts";
import { none } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** How many organisations and ties there are in each set of layers, this year and the year before. */
export const networks: SectionOf = ({ sets, year, timing }, words) => {
  const { say, formats } = words;
  const rows = reportedSets.map((set) => {
    const [now, before] = [answered(sets[set].now)?.network, answered(sets[set].before)?.network];
    const count = (value: number | undefined) => (value === undefined ? none : { text: formats.count(value), value });
    const share = now?.synthetic;
    return [
      { text: words.setTitle(set) },
      count(now?.organisations),
      count(before?.organisations),
      count(now?.ties),
      count(before?.ties),
      count(now?.isolated),
      share === undefined ? none : { text: formats.percent(share), value: share },
    ];
  });
  const number = (title: string, values = {}) => ({ title: say(title, values), isNumber: true });
  const all = reportedSets.flatMap((set) => [sets[set].now, sets[set].before]);
  return {
    id: "networks",
    title: say("networks.title"),
    lines: [{ level: 1, text: say("networks.lead", { year, before: year - 1 }) }, ...refusals(all)],
    tables: [
      {
        id: "networks",
        title: say("networks.table"),
        columns: [
          { title: say("layers"), isNumber: false },
          number("networks.organisations", { year }),
          number("networks.organisations", { year: year - 1 }),
          number("networks.ties", { year }),
          number("networks.ties", { year: year - 1 }),
          number("networks.isolated", { year }),
          number("networks.synthetic", { year }),
        ],
        rows,
        source: words.source(
          `${year - 1}, ${year}`,
          say("allSets"),
          Math.max(0, ...all.map((one) => answered(one)?.network.synthetic ?? 0)),
        ),
        uncertainty: say("counted"),
        notes: [say("networks.timing", { timing: words.timing(timing) })],
        definitions: [],
      },
    ],
  };
};
