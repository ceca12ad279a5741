import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { BarsChart } from "../charts/bars-chart.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CliqueTable } from "./clique-table.tsx";
import { useCliques } from "./use-cliques.ts";
import "./cliques.css";

/** Maximal cliques: how many there are of each size, and the largest with their organisations. */
export function CliquesPart() {
  const { t } = useTranslation("cliques");
  const { count } = useFormats();
  const dataset = useDataset();
  const [{ smallest }] = useUrlState();
  const { data, error, refetch, job, query, wholeQuery } = useCliques();
  const bins = useMemo(
    () =>
      (data?.sizes ?? [])
        .map(({ size, cliques }) => ({
          from: size - 0.5,
          to: size + 0.5,
          lowest: size,
          highest: size,
          count: cliques,
        }))
        .reverse(),
    [data],
  );
  if (error) return <Refused error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("listing")} />;
  if (!data) return <Placeholder lines={12} />;
  if (data.count === 0) return <Notice title={t("noneTitle")} text={t("none", { min: count(smallest) })} />;
  return (
    <>
      <ResultStatement
        network={data.network}
        backbone={data.backbone}
        path="cliques"
        query={query}
        table={{ path: "cliques", query: wholeQuery }}
        file={`${dataset.id}-cliques.csv`}
      >
        {t("statement", { n: count(data.count), covered: count(data.covered) })}
        {data.left > 0 && ` ${t("left", { listed: count(data.cliques.length), left: count(data.left) })}`}
      </ResultStatement>
      <BarsChart label={t("bySize")} bins={bins} scale="linear" across={t("size")} up={t("cliques")} height={170} />
      <CliqueTable result={data} />
    </>
  );
}
