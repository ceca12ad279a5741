import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChosenStatement } from "./chosen-statement.tsx";
import { HighestStatement } from "./highest-statement.tsx";
import { PartChart } from "./part-chart.tsx";
import { RankTable } from "./rank-table.tsx";
import { useAsked } from "./use-asked.ts";
import { useRanked } from "./use-ranked.ts";
import { readWithin, rowsWithin } from "./within.ts";

/** What was asked of a measure: the statement, the chart of the part that is shown, and the organisations in a table. */
export function MeasureParts() {
  const { t } = useTranslation(["measures", "page", "vocabulary"]);
  const { count, value, percent } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { measure, asked, other, askedOther, without } = useAsked();
  const ranked = useRanked();
  const { result, rows, groupings, by, correlation, job, error, refetch } = ranked;
  const within = useMemo(() => readWithin(state.within, state.marked), [state.within, state.marked]);
  const chosen = useMemo(() => rowsWithin(rows, within, by?.id ?? "kind"), [rows, within, by]);
  const isTwo = state.part === "two";
  const pair = isTwo ? correlation.data : undefined;
  const title = measure?.definition.title ?? "";
  const otherTitle = other?.definition.title ?? "";

  const wayOut = isTwo
    ? {
        path: `measures/${asked.measure}/against/${askedOther.measure}`,
        query: ranked.correlationQuery,
        file: `${dataset.id}-${asked.measure}-${askedOther.measure}.csv`,
      }
    : state.part === "groups"
      ? {
          path: `measures/${asked.measure}/groups/comparison`,
          query: ranked.groups.query,
          file: `${dataset.id}-${asked.measure}-by-${by?.id ?? "kind"}.csv`,
        }
      : {
          path: `measures/${asked.measure}`,
          query: ranked.rankedQuery,
          file: `${dataset.id}-${asked.measure}.csv`,
        };

  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("page:progress.network")} />;
  if (!result || !ranked.isThere) return <Placeholder lines={12} />;
  if (result.network.organisations === 0)
    return <Notice title={t("page:empty.noTiesTitle")} text={t("page:empty.noTies")} />;
  if (result.summary.n === 0 || (pair && pair.n === 0))
    return <Notice title={t("measures:noValueTitle")} text={t("measures:noValue")} />;
  return (
    <>
      <ResultStatement
        network={result.network}
        backbone={result.backbone}
        approximation={pair?.approximation}
        {...wayOut}
      >
        {pair
          ? t(pair.spearman === undefined ? "measures:noCorrelation" : "measures:correlation", {
              n: count(pair.n),
              spearman: value(pair.spearman ?? 0),
              pearson: value(pair.pearson ?? 0),
              without: count(pair.undefined),
            })
          : t("measures:statement", {
              n: count(result.summary.n),
              without: count(result.network.organisations - result.summary.n),
              different: count(new Set(result.values).size),
            })}
        {state.backbone && without && ` ${t("vocabulary:backbone.without", { title: without.definition.title })}`}
        {!pair && result.approximation && (
          <>
            {" "}
            {t("measures:estimated", {
              samples: count(result.approximation.samples),
              confidence: percent(result.approximation.confidence),
              certain: result.approximation.top
                .map(({ k, certain }) => t("measures:certainTop", { k: count(k), certain: count(certain) }))
                .join(", "),
            })}
          </>
        )}
      </ResultStatement>
      <PartChart ranked={ranked} within={within} chosen={chosen} title={title} otherTitle={otherTitle} />
      {within && (
        <ChosenStatement
          within={within}
          rows={chosen}
          all={rows.length}
          title={title}
          other={otherTitle}
          group={
            within.is !== "group"
              ? ""
              : (ranked.groups.data?.groups.find(({ id }) => (id ?? undefined) === within.id)?.title ??
                t("vocabulary:withoutGroup"))
          }
        />
      )}
      {!within && state.part === "ranking" && <HighestStatement rows={rows} />}
      <RankTable
        key={isTwo ? "two" : "one"}
        rows={chosen}
        groupings={groupings}
        measure={title}
        other={isTwo ? otherTitle : undefined}
        selected={state.organisation}
        onSelect={(organisation) => change({ organisation, activity: undefined })}
      />
    </>
  );
}
