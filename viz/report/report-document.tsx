import { useTranslation } from "react-i18next";
import type { Report } from "../api/client.ts";
import { ReportChart } from "./report-chart.tsx";
import { ReportTable } from "./report-table.tsx";

/** The document itself: title, what it is about, and its sections in the outline of its language. */
export function ReportDocument({ report }: { readonly report: Report }) {
  const { t } = useTranslation("report");
  return (
    <main className="report" data-report="written">
      <h1>{report.title}</h1>
      <dl className="report-about">
        {report.about.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {report.sections.map((section, s) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>
            <span aria-hidden>{report.language === "ko" ? "□ " : ""}</span>
            {s + 1}. {section.title}
          </h2>
          {section.lines.map(({ level, text }) => (
            <p key={text} className={`report-line level-${level}`}>
              <span aria-hidden>{level === 2 ? "–" : report.language === "ko" ? "○" : "•"}</span>
              <span>{text}</span>
            </p>
          ))}
          {section.charts.map((chart) => (
            <ReportChart key={chart.id} chart={chart} />
          ))}
          {section.tables.map((table) => (
            <ReportTable key={table.id} table={table} />
          ))}
        </section>
      ))}
      <section aria-labelledby="section-definitions">
        <h2 id="section-definitions">
          <span aria-hidden>{report.language === "ko" ? "□ " : ""}</span>
          {report.sections.length + 1}. {t("page.definitions")}
        </h2>
        <dl className="report-definitions">
          {report.sections
            .flatMap(({ tables }) => tables)
            .flatMap(({ definitions, number }) => definitions.map((definition) => ({ ...definition, number })))
            .map((definition) => (
              <div key={`${definition.number} ${definition.title}`}>
                <dt>
                  {definition.title} ({t("page.table", { number: definition.number })})
                </dt>
                <dd>{t("page.definitionText", { ...definition })}</dd>
              </div>
            ))}
        </dl>
      </section>
    </main>
  );
}
