import { none } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** The goals that headquarters set, with where each stands. */
export const targets: SectionOf = ({ targets: asked }, words) => {
  const { say, formats } = words;
  const title = say("targets.title");
  const answer = answered(asked);
  if (!answer) return { id: "targets", title, lines: refusals([asked]), tables: [] };
  const { targets: all, completeYear } = answer;
  const number = (path: string) => ({ title: say(path), isNumber: true });
  const text = (path: string) => ({ title: say(path), isNumber: false });
  const value = (of: number | undefined) => (of === undefined ? none : { text: words.number("", of), value: of });
  const year = (of: number | undefined) => (of === undefined ? none : { text: String(of), value: of });
  return {
    id: "targets",
    title,
    lines: [
      {
        level: 1,
        text: all.length === 0 ? say("targets.none") : say("targets.lead", { count: all.length, year: completeYear }),
      },
      ...all.map((one) => ({
        level: 2 as const,
        text: say("targets.line", { title: one.title, year: one.target.year, words: one.words }),
      })),
    ],
    tables:
      all.length === 0
        ? []
        : [
            {
              id: "targets",
              title: say("targets.table"),
              columns: [
                text("integration.index"),
                text("targets.parameters"),
                text("targets.direction"),
                number("targets.goal"),
                number("targets.year"),
                number("targets.newestYear"),
                number("targets.newest"),
                number("targets.expected"),
                text("targets.standing"),
              ],
              rows: all.map(({ title: figure, target, newest, expected, words: standing, problem }) => [
                { text: figure },
                { text: [target.layers, ...Object.values(target.parameters)].join(", ") },
                { text: say(`targets.${target.direction}`) },
                value(target.value),
                year(target.year),
                year(newest?.year),
                value(newest?.value),
                value(expected),
                { text: problem ? problem.detail : standing },
              ]),
              source: words.source(
                say("until", { day: String(completeYear) }),
                say("layers"),
                Math.max(...all.map(({ synthetic }) => synthetic)),
              ),
              uncertainty: say("targets.rule", { targets: formats.count(all.length) }),
              notes: [],
              definitions: [],
            },
          ],
  };
};
