import { useTranslation } from "react-i18next";
import { type ErrorCode, errorCodes } from "../../model/tieline-error.ts";
import type { LoadReport } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { FactList } from "../parts/fact-list.tsx";

/** What a load did with its rows; each reason for refusing some, with the first place. */
export function LoadReportText({ report }: { readonly report: LoadReport }) {
  const { t } = useTranslation(["page", "errors"]);
  const { count, value } = useFormats();
  const { rows, changes, refusals } = report;
  const lines = [
    ["rowsRead", rows.read],
    ["rowsAccepted", rows.accepted],
    ["rowsRefused", rows.refused],
    ["organisations", report.organisations],
    ["activities", report.activities],
    ["participations", report.participations],
    ["duplicates", report.duplicatesMerged],
    ["conflicts", report.conflictsSettled],
    ["added", changes.added],
    ["changed", changes.changed],
    ["removed", changes.removed],
  ] as const;
  return (
    <div className="report">
      <p>{t(`page:report.${report.outcome}`, { seconds: value(report.seconds), mapping: report.mapping })}</p>
      <FactList facts={lines.map(([what, n]) => [t(`page:report.${what}`), count(n)])} />
      {refusals.length > 0 && (
        <>
          <h3>{t("page:report.refusals")}</h3>
          <ul className="rows">
            {refusals.map((refusal) => (
              <li key={refusal.code}>
                <strong>{isErrorCode(refusal.code) ? t(`errors:${refusal.code}.title`) : refusal.code}</strong>{" "}
                {t("page:report.times", { n: count(refusal.count), first: refusal.first })}
                {isErrorCode(refusal.code) && (
                  <span className="quiet">{String(t(`errors:${refusal.code}.detail`, { ...refusal.values }))}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function isErrorCode(code: string): code is ErrorCode {
  return code in errorCodes;
}
