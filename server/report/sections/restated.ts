import type { SectionOf } from "../section.ts";

/** Figures of this year and earlier ones that another kept version of the dataset gave differently. */
export const restated: SectionOf = ({ restated: all, restatedYears, otherVersions, version, sets }, words) => {
  const { say } = words;
  const years = { first: restatedYears[0] ?? "", last: restatedYears.at(-1) ?? "" };
  const versions = otherVersions.join(", ");
  const synthetic = "answer" in sets.collaboration.now ? sets.collaboration.now.answer.network.synthetic : 0;
  const number = (path: string) => ({ title: say(path), isNumber: true });
  return {
    id: "restated",
    title: say("restated.title"),
    lines: [
      {
        level: 1,
        text:
          otherVersions.length === 0
            ? say("note.oneVersion")
            : say(all.length === 0 ? "restated.none" : "restated.lead", { ...years, versions, count: all.length }),
      },
    ],
    tables:
      all.length === 0
        ? []
        : [
            {
              id: "restated",
              title: say("restated.table"),
              columns: [
                { title: say("integration.index"), isNumber: false },
                number("restated.year"),
                number("restated.version"),
                number("restated.then"),
                number("restated.now"),
                number("difference"),
              ],
              rows: all.map(({ title, figure, year, version: other, earlier, now }) => [
                { text: title },
                { text: String(year), value: year },
                { text: String(other), value: other },
                words.cell(figure, earlier),
                words.cell(figure, now),
                words.difference(figure, now, earlier),
              ]),
              source: words.source(`${years.first}–${years.last}`, words.setTitle("collaboration"), synthetic),
              uncertainty: say("restated.exact", { version: version.version }),
              notes: [],
              definitions: [],
            },
          ],
  };
};
