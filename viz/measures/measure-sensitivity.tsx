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
import { MovesTable } from "./moves-table.tsx";
import { RankLinesChart } from "./rank-lines-chart.tsx";
import { useAsked } from "./use-asked.ts";
import { useSensitivity, variantKey } from "./use-sensitivity.ts";
import { VariantTable } from "./variant-table.tsx";

/** How firm a ranking is: the same measure on the networks that other choices would have led to. */
export function MeasureSensitivity() {
  const { t } = useTranslation(["measures", "page"]);
  const { count } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { asked } = useAsked();
  const { data, error, refetch, job, looked, query } = useSensitivity();
  const names = useMemo(
    () => new Map((data?.ids ?? []).map((id, k) => [id, data?.organisations.name[k] ?? id])),
    [data],
  );
  const select = (organisation: string) => change({ organisation, activity: undefined });

  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("measures:sensitivity.computing")} />;
  if (!data) return <Placeholder lines={12} />;
  if (data.network.organisations === 0)
    return <Notice title={t("page:empty.noTiesTitle")} text={t("page:empty.noTies")} />;
  if (data.leaders.ids.length === 0) return <Notice title={t("measures:noValueTitle")} text={t("measures:noValue")} />;
  const same = data.variants.filter(({ sameAs }) => sameAs !== undefined).length;
  return (
    <>
      <ResultStatement
        network={data.network}
        backbone={data.backbone}
        approximation={data.approximation}
        path={`measures/${asked.measure}/sensitivity`}
        query={query}
        file={`${dataset.id}-${asked.measure}-sensitivity.csv`}
      >
        {t("measures:sensitivity.statement", {
          variants: count(data.variants.length),
          different: count(data.variants.length - same),
        })}
      </ResultStatement>
      <RankLinesChart result={data} names={names} selected={state.organisation} onSelect={select} />
      <VariantTable
        variants={data.variants}
        k={data.k}
        looked={looked && variantKey(looked)}
        onLook={(variant) => change({ item: variantKey(variant) })}
      />
      {looked && <MovesTable variant={looked} names={names} selected={state.organisation} onSelect={select} />}
    </>
  );
}
