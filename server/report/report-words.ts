import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import { type NumberFormats, numberFormats } from "../../model/number-formats.ts";
import type { ReportCell } from "../contract/report.ts";
import type { ReportData, ReportedSet } from "./report-data.ts";

/** Values of these figures are shares, which people read as per cent. */
const shares: ReadonlySet<string> = new Set(["tierShare", "spokeInclusion", "hubDependence", "fusion"]);

export interface ReportWords {
  readonly formats: NumberFormats;
  say(path: string, values?: Readonly<Record<string, string | number>>): string;
  setTitle(set: ReportedSet): string;
  timing(timing: ReportData["timing"]): string;
  /** Which data a table is of. */
  source(window: string, layers: string, synthetic: number): string;
  /** A number as the figure is read: in per cent where it is a share. */
  number(figure: string, value: number): string;
  cell(figure: string, value: number | undefined): ReportCell;
  difference(figure: string, now: number | undefined, before: number | undefined): ReportCell;
}

export const none: ReportCell = { text: "–" };

export function textCell(text: string | undefined): ReportCell {
  return text === undefined || text === "" ? none : { text };
}

/** What the parts of a report say in a language. */
export function reportWords({ version }: Pick<ReportData, "version">, language: Language): ReportWords {
  const formats = numberFormats(language);
  const say = (path: string, values: Readonly<Record<string, string | number>> = {}) =>
    message(language, "report", path, values);
  const { settings, dataset } = version;
  const title = displayName({ id: dataset, name: settings.title, names: settings.titles }, language);
  // The sign of differences is a minus too.
  const number = (figure: string, value: number) =>
    (shares.has(figure) ? formats.percent(value) : formats.value(value)).replace(/^-/, "−");
  return {
    formats,
    say,
    number,
    setTitle: (set) => message(language, "vocabulary", `layerSet.${set}`),
    timing: (timing) => message(language, "vocabulary", `timing.${timing}`),
    source: (window, layers, synthetic) =>
      say("source", { title, version: version.version, window, layers, synthetic: formats.percent(synthetic) }),
    cell: (figure, value) => (value === undefined ? none : { text: number(figure, value), value }),
    difference(figure, now, before) {
      if (now === undefined || before === undefined) return none;
      const value = now - before;
      const sign = value > 0 ? "+" : value < 0 ? "−" : "±";
      const size = Math.abs(value);
      const text = shares.has(figure)
        ? say("points", { value: formats.value(Number((100 * size).toFixed(1))) })
        : formats.value(size);
      return { text: `${sign}${text}`, value };
    },
  };
}
