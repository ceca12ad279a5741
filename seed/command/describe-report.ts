import type { LoadReport } from "../../model/load-report.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";

/** A load's report in sentences. */
export function describeReport(report: LoadReport, language: Language): string {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    message(language, "vocabulary", `loadReport.${key}`, inWords(values, language));
  const { dataset, rows, changes, version } = report;
  const lines = [
    say("read", { files: report.sources.join(", "), mapping: report.mapping }),
    ...Object.entries(report.encodings ?? {})
      .filter(([, encoding]) => encoding !== "utf-8")
      .map(([file, encoding]) => say("encoding", { file, encoding })),
    say("rows", rows),
    ...report.refusals.map(({ code, count, first, values }) =>
      say("refusal", {
        count,
        first,
        title: message(language, "errors", `${code}.title`),
        detail: message(language, "errors", `${code}.detail`, values),
      }),
    ),
    say("records", {
      organisations: report.organisations,
      activities: report.activities,
      participations: report.participations,
    }),
    say("settled", { duplicates: report.duplicatesMerged, conflicts: report.conflictsSettled }),
    say("changes", changes),
    ...(report.orphaned ? [say("orphaned", { count: report.orphaned })] : []),
    say("seconds", { seconds: report.seconds }),
    say(report.outcome, { dataset, version: version ?? "" }),
  ];
  return lines.join("\n");
}

function inWords(values: Readonly<Record<string, string | number>>, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? value.toLocaleString(language, { maximumFractionDigits: 1 }) : value,
    ]),
  );
}
