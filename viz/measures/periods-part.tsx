import { useMemo } from "react";
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
import { ChangedOrganisations } from "./changed-organisations.tsx";
import { ChangedTies } from "./changed-ties.tsx";
import { PeriodsForm } from "./periods-form.tsx";
import { SlopeChart } from "./slope-chart.tsx";
import { usePeriods } from "./use-periods.ts";
import { yearsOfPeriod } from "./years-of-period.ts";
import "./compare.css";

/** Two periods beside each other: who leads in each, who rose, came and left, and which ties lasted. */
export function PeriodsPart() {
  const { t } = useTranslation("measures");
  const { years, canBe, periods } = usePeriods();
  if (!canBe) return <Notice title={t("periods.oneYearTitle")} text={t("periods.oneYear")} />;
  return (
    <>
      <PeriodsForm years={years} periods={periods} />
      <ComparedPeriods />
    </>
  );
}

function ComparedPeriods() {
  const { t } = useTranslation(["measures", "page"]);
  const { count, value, percent } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { data, error, refetch, job, measure, query } = usePeriods();
  const names = useMemo(() => (data ? data.ids.map((id, k) => data.described.name[k] ?? id) : []), [data]);
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("measures:periods.progress")} />;
  if (!data || !measure) return <Placeholder lines={12} />;
  const { earlier, later, organisations, n, spearman, kendall } = data;
  const empty = [earlier, later].find(({ network }) => network.organisations === 0);
  if (empty)
    return (
      <Notice
        title={t("measures:periods.emptyTitle", { years: yearsOfPeriod(empty) })}
        text={t("measures:periods.empty", { n: count(empty.activities) })}
      />
    );
  if (data.leaders.length === 0) return <Notice title={t("measures:noValueTitle")} text={t("measures:noValue")} />;
  const shared = { result: data, names, selected: state.organisation, onSelect: select };
  function select(organisation: string) {
    change({ organisation, activity: undefined });
  }
  return (
    <>
      <ResultStatement
        network={data.network}
        backbone={backboneOfEach(data)}
        path={`measures/${measure.id}/change`}
        query={query}
        file={`${dataset.id}-${measure.id}-change.csv`}
      >
        {[earlier, later]
          .map((period) =>
            t(period.backbone ? "measures:periods.periodKept" : "measures:periods.period", {
              years: yearsOfPeriod(period),
              activities: count(period.activities),
              organisations: count(period.network.organisations),
              ties: count(period.network.ties),
              kept: count(period.backbone?.kept ?? 0),
            }),
          )
          .join(" ")}{" "}
        {t("measures:periods.organisations", {
          stayed: count(organisations.stayed),
          entered: count(organisations.entered),
          left: count(organisations.left),
        })}{" "}
        {spearman === undefined || kendall === undefined
          ? t("measures:periods.noAgreement", { n: count(n) })
          : t("measures:periods.agreement", { n: count(n), spearman: value(spearman), kendall: value(kendall) })}
        {earlier.network.synthetic > 0 && (
          <strong className="synthetic">
            {" "}
            {t("measures:periods.syntheticEarlier", { share: percent(earlier.network.synthetic) })}
          </strong>
        )}
      </ResultStatement>
      <SlopeChart {...shared} />
      <ChangedOrganisations {...shared} />
      <ChangedTies {...shared} />
    </>
  );
}
