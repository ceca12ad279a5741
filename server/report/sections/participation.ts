import type { SectionOf } from "../section.ts";

/** Members of mini clusters by tenant firms, where both are known. */
export const participation: SectionOf = ({ participation: { now, before }, sets, level, year }, words) => {
  if (level !== "complex") return undefined;
  const { say, formats } = words;
  const membership = "answer" in sets.membership.now ? sets.membership.now.answer.network.synthetic : 0;
  const defined = now.filter(({ rate }) => !Number.isNaN(rate));
  const earlier = new Map(before.map((one) => [one.complex, one.rate]));
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const rate = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? { text: "–" } : { text: formats.percent(value), value };
  const number = (path: string, values = {}) => ({ title: say(path, values), isNumber: true });
  return {
    id: "participation",
    title: say("participation.title"),
    lines:
      defined.length === 0
        ? [{ level: 1, text: say("participation.none", { year }) }]
        : [
            {
              level: 1,
              text: say("participation.lead", {
                year,
                complexes: defined.length,
                members: formats.count(sum(defined.map(({ members }) => members))),
                firms: formats.count(sum(defined.map(({ firms }) => firms))),
              }),
            },
          ],
    tables:
      defined.length === 0
        ? []
        : [
            {
              id: "participation",
              title: say("participation.table", { year }),
              columns: [
                { title: say("hubs.complex"), isNumber: false },
                number("participation.members"),
                number("participation.firms"),
                number("participation.rate", { year }),
                number("participation.rate", { year: year - 1 }),
              ],
              rows: now.map(({ complex, title, members, firms, rate: of }) => [
                { text: title },
                { text: formats.count(members), value: members },
                { text: formats.count(firms), value: firms },
                rate(of),
                rate(earlier.get(complex)),
              ]),
              source: words.source(`${year - 1}, ${year}`, words.setTitle("membership"), membership),
              uncertainty: say("counted"),
              notes: [say("participation.only")],
              definitions: [],
            },
          ],
  };
};
