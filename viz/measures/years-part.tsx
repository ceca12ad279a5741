import { useTranslation } from "react-i18next";
import { backboneOfEach } from "../i18n/backbone-of-each.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { useAxisTitle } from "./use-axis-title.ts";
import { useYears } from "./use-years.ts";
import { YearDistributions } from "./year-distributions.tsx";
import { YearQuartiles } from "./year-quartiles.tsx";
import { YearRanks } from "./year-ranks.tsx";
import { YearTable } from "./year-table.tsx";

/** A measure year by year: how its values are spread in each, their quartiles, who leads, and how much stands behind each year. */
export function YearsPart() {
  const { t } = useTranslation(["measures", "page"]);
  const { count } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { data, error, refetch, job, measure, query } = useYears();
  const axis = useAxisTitle();
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("measures:years.progress")} />;
  if (!data || !measure) return <Placeholder lines={12} />;
  const years = data.years;
  if (years.every(({ network }) => network.organisations === 0))
    return <Notice title={t("measures:years.noneTitle")} text={t("measures:years.none")} />;
  if (data.ids.length === 0) return <Notice title={t("measures:noValueTitle")} text={t("measures:noValue")} />;
  const scale = years.some(({ summary }) => (summary.max ?? 0) > 0) ? state.scale : "linear";
  const across = axis(measure.id, data.definition, scale);
  const open = (year: number) => {
    const { from, to } = years.find((one) => one.year === year)!;
    change({ from, to, timing: String(data.parameters.timing) as "start", part: "distribution", within: undefined });
  };
  return (
    <>
      <ResultStatement
        network={data.network}
        backbone={backboneOfEach(data)}
        approximation={data.approximation}
        path={`measures/${measure.id}/by-year`}
        query={query}
        file={`${dataset.id}-${measure.id}-by-year.csv`}
      >
        {t(`measures:years.statement.${data.parameters.timing as "start" | "overlap"}`, {
          first: String(years[0].year),
          last: String(years[years.length - 1].year),
          n: count(data.ids.length),
        })}
        {data.network.leftOut.undated > 0 &&
          ` ${t("measures:years.undated", { n: count(data.network.leftOut.undated) })}`}
      </ResultStatement>
      <YearQuartiles years={years} scale={scale} up={across} />
      <YearDistributions years={years} scale={scale} across={across} onOpen={open} />
      <YearRanks result={data} />
      <YearTable years={years} label={across} onOpen={open} />
    </>
  );
}
