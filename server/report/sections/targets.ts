import { integrationIndexes } from "../../../analysis/integration/indexes.ts";
import { messages } from "../../../model/message.ts";
import type { Language } from "../../../model/name.ts";
import type { SetTarget } from "../../../model/target.ts";
import { groupingTitle } from "../../directory/group-titles.ts";
import { reportedSets } from "../report-data.ts";
import { none, type ReportWords } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** The goals that headquarters set, with where each stands. */
export const targets: SectionOf = ({ targets: asked, language }, words) => {
  const { say, formats } = words;
  const title = say("targets.title");
  const answer = answered(asked);
  if (!answer) return { id: "targets", title, lines: refusals([asked]), tables: [] };
  const { targets: all, completeYear } = answer;
  const number = (path: string) => ({ title: say(path), isNumber: true });
  const text = (path: string) => ({ title: say(path), isNumber: false });
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
              rows: all.map(({ title: called, target, newest, expected, words: standing, problem }) => {
                const figure = integrationIndexes.find(({ id }) => id === target.index)?.of ?? target.index;
                const about = Object.entries(target.parameters).map(([name, given]) =>
                  ofParameter(name, given, language),
                );
                return [
                  { text: called },
                  { text: [layersOf(target, words, language), ...about].join(", ") },
                  { text: say(`targets.${target.direction}`) },
                  words.cell(figure, target.value),
                  year(target.year),
                  year(newest?.year),
                  words.cell(figure, newest?.value),
                  words.cell(figure, expected),
                  { text: problem ? problem.detail : standing },
                ];
              }),
              source: words.source(
                say("until", { day: String(completeYear) }),
                [...new Set(all.map(({ target }) => layersOf(target, words, language)))].join(", "),
                Math.max(...all.map(({ synthetic }) => synthetic)),
              ),
              uncertainty: say("targets.rule", { targets: formats.count(all.length) }),
              notes: [],
              definitions: [],
            },
          ],
  };
};

/** Sets of layers and kinds of activity by their titles, a weight as it is written. */
function layersOf({ layers }: Pick<SetTarget, "layers">, { setTitle }: ReportWords, language: Language): string {
  const kinds: Readonly<Record<string, string>> = messages[language].vocabulary.activityKind;
  return layers
    .split(",")
    .map((part) => {
      const [name, ...weight] = part.trim().split(":");
      const set = reportedSets.find((one) => one === name);
      return [set ? setTitle(set) : (kinds[name] ?? name), ...weight].join(": ");
    })
    .join(", ");
}

/** A parameter of a figure and what is chosen for it, as the page's forms call them. */
function ofParameter(name: string, given: string, language: Language): string {
  const words: Readonly<Record<string, unknown>> = messages[language].measures;
  const titles = words.parameter as Readonly<Record<string, string>>;
  const values = words[name];
  const known = typeof values === "object" && values !== null && given in values;
  const value = known ? (values as Readonly<Record<string, string>>)[given] : groupingTitle(given, language);
  return `${titles[name] ?? name}: ${value}`;
}
