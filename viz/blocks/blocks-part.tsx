import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { JobProgress } from "../parts/job-progress.tsx";
import { NoTies } from "../parts/no-ties.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { BlockMatrix } from "./block-matrix.tsx";
import { BlockMembers } from "./block-members.tsx";
import { useBlocks } from "./use-blocks.ts";
import "./blocks.css";

/** Blocks of organisations in like positions: how densely they are tied to each other, and who is in them. */
export function BlocksPart() {
  const { t } = useTranslation("blocks");
  const { count, value } = useFormats();
  const dataset = useDataset();
  const { data, error, refetch, job, query } = useBlocks();
  if (error) return <Refused error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("finding")} />;
  if (!data) return <Placeholder lines={12} />;
  if (data.groups.length === 0) return <NoTies network={data.network} backbone={data.backbone} text={t("noTies")} />;
  const { groups, ids, meanDensity, undecided, network } = data;
  return (
    <>
      <ResultStatement
        network={network}
        backbone={data.backbone}
        path="blocks"
        query={query}
        file={`${dataset.id}-blocks.csv`}
        hasCharts={false}
      >
        {t("statement", {
          blocks: count(groups.length),
          organisations: count(ids.length),
          density: meanDensity === undefined ? "–" : value(meanDensity),
        })}
        {network.organisations > ids.length && ` ${t("without", { n: count(network.organisations - ids.length) })}`}
        {undecided > 0 && ` ${t("undecided", { n: count(undecided) })}`}
      </ResultStatement>
      <BlockMatrix result={data} />
      <BlockMembers result={data} />
    </>
  );
}
