import { displayName, type Language } from "../../model/name.ts";
import type { Report } from "../contract/report.ts";
import { coverNote } from "./cover-note.ts";
import { keyNumbers } from "./key-numbers.ts";
import type { ReportData } from "./report-data.ts";
import { type ReportWords, reportWords } from "./report-words.ts";
import type { DraftSection, SectionOf } from "./section.ts";
import { gravity } from "./sections/gravity.ts";
import { hubs } from "./sections/hubs.ts";
import { integration } from "./sections/integration.ts";
import { mixing } from "./sections/mixing.ts";
import { networks } from "./sections/networks.ts";
import { participation } from "./sections/participation.ts";
import { restated } from "./sections/restated.ts";
import { targets } from "./sections/targets.ts";
import { tiers } from "./sections/tiers.ts";
import { trends } from "./sections/trends.ts";

/** After the cover note, in this order. */
const sections: readonly SectionOf[] = [
  networks,
  trends,
  tiers,
  integration,
  mixing,
  hubs,
  participation,
  gravity,
  targets,
  restated,
];

/** The document out of what was asked: the same data give the same document. `years` are those of which there may be reports. */
export function composeReport(data: ReportData, years: readonly number[], language: Language): Report {
  const words = reportWords(data, language);
  const { version, year } = data;
  const { dataset, settings } = version;
  const drafts: DraftSection[] = [
    { id: "note", title: words.say("note.title"), lines: coverNote(keyNumbers(data), words), tables: [] },
    ...sections.flatMap((section) => section(data, words) ?? []),
  ];
  let [ofChart, ofTable] = [0, 0];
  return {
    dataset: { id: dataset, version: version.version },
    loadedAt: version.loadedAt,
    language,
    year,
    years: [...years],
    title: words.say("title", {
      dataset: displayName({ id: dataset, name: settings.title, names: settings.titles }, language),
      year,
    }),
    about: about(data, words),
    sections: drafts.map((draft) => ({
      ...draft,
      charts: (draft.charts ?? []).map((chart) => ({ ...chart, number: ++ofChart })),
      tables: draft.tables.map((table) => ({ ...table, number: ++ofTable })),
    })),
  };
}

function about(
  { version, year, timing, sets, levels }: ReportData,
  { say, formats, timing: timed }: ReportWords,
): Report["about"] {
  const headline = "answer" in sets.collaboration.now ? sets.collaboration.now.answer : undefined;
  const entry = (name: string, text: string) => ({ name: say(`about.${name}`), text });
  return [
    entry(
      "version",
      say("about.versionText", {
        dataset: version.dataset,
        version: version.version,
        day: version.loadedAt.slice(0, 10),
      }),
    ),
    entry("window", say("about.windowText", { year, before: year - 1 })),
    entry("timing", say("about.timingText", { timing: timed(timing) })),
    entry("topology", headline ? String(headline.day) : "–"),
    entry("levels", levels.map(({ title }) => title).join(", ")),
    entry("synthetic", headline ? formats.percent(headline.network.synthetic) : "–"),
  ];
}
