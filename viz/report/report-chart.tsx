import { useTranslation } from "react-i18next";
import type { Report } from "../api/client.ts";
import { SeriesChart } from "../integration/series-chart.tsx";
import { TierStacks } from "../integration/tier-stacks.tsx";
import "../parts/results.css";

type Chart = Report["sections"][number]["charts"][number];

/** A chart of the report, with its unit, what it is of and how firm it is. Its numbers stand in a table after it. */
export function ReportChart({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation("report");
  const { id, number, title, unit, text, source, uncertainty, notes } = chart;
  return (
    <figure className="report-chart">
      <figcaption>
        <strong>{t("page.chart", { number })}.</strong> {title}
      </figcaption>
      <div className="report-drawing" data-chart={id} role="img" aria-label={text}>
        <Drawing chart={chart} />
      </div>
      {[t("page.unitOf", { unit }), source, uncertainty, ...notes].map((line) => (
        <p key={line} className="report-beneath">
          {line}
        </p>
      ))}
    </figure>
  );
}

function Drawing({ chart }: { readonly chart: Chart }) {
  if (chart.kind === "tiers") return <TierStacks tiers={chart.tiers} />;
  return <SeriesChart title={chart.unit} years={chart.years} />;
}
