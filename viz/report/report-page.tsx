import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Download, Printer } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, Redirect } from "wouter";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDownload } from "../parts/use-download.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { ReportDocument } from "./report-document.tsx";
import { reportFile, reportQuery } from "./report-query.ts";
import "./report.css";

const files = ["pdf", "docx", "xlsx"] as const;

/** The yearly report as it is printed, with what it can be saved as; the same page is what the server prints as PDF. */
export default function ReportPage() {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const [{ dataset, version, year }, change] = useUrlState();
  const address = useAddress();
  const asked = { version, year, lang: language };
  const query = reportQuery(dataset ?? "", asked);
  const { data, error, refetch } = useQuery({ ...query, enabled: dataset !== undefined });
  const job = useJobOf(query.queryKey);
  const download = useDownload({ isDerived: true });
  useEffect(() => {
    document.documentElement.lang = language;
    if (data) document.title = data.title;
  }, [language, data]);

  // The views settle which dataset is meant.
  if (dataset === undefined) return <Redirect to="/integration" replace />;
  return (
    <div className="report-page">
      <nav className="report-bar" aria-label={t("short")}>
        <Link href={address("integration", { year: undefined })}>← {t("page.back")}</Link>
        {data && (
          <NativeSelect
            aria-label={t("page.year")}
            size="xs"
            value={String(data.year)}
            onChange={(event) => change({ year: Number(event.currentTarget.value) })}
            data={[...new Set([...data.years, data.year])].sort((a, b) => a - b).map(String)}
          />
        )}
        <span className="report-files">
          {data &&
            files.map((format) => (
              <a
                key={format}
                {...download.link(
                  reportFile(dataset, { ...asked, version: data.dataset.version, year: data.year }, format),
                  `${dataset}-${data.year}-${language}.${format}`,
                )}
              >
                <Download size={14} aria-hidden /> {t("page.file", { format: format.toUpperCase() })}
              </a>
            ))}
          <button type="button" onClick={() => window.print()}>
            <Printer size={14} aria-hidden /> {t("page.print")}
          </button>
        </span>
        <LanguageSwitch />
      </nav>
      {download.job && <JobProgress job={download.job} title={t("page.loading")} />}
      {download.error && <Failure error={download.error} />}
      {error && <Failure error={error} retry={refetch} />}
      {job && !data && <JobProgress job={job} title={t("page.loading")} />}
      {!data && !error && <Placeholder lines={14} />}
      {data && <ReportDocument report={data} />}
    </div>
  );
}
