import { useTranslation } from "react-i18next";
import { mostDistancesHeldOf } from "../../model/relation-limits.ts";
import type { RelationsResult } from "../api/client.ts";
import { ProblemError } from "../api/problem-error.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { PermutedCharts } from "./permuted-charts.tsx";
import { RelationsChart } from "./relations-chart.tsx";
import { RelationsForm } from "./relations-form.tsx";
import { RelationsTable } from "./relations-table.tsx";
import { useMatrixWords } from "./use-matrix-words.ts";
import { useRelations } from "./use-relations.ts";
import "./relations.css";

/** Whether who is tied to whom goes with what they have in common: one matrix of pairs explained by others. */
export function MatrixRelations() {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const dataset = useDataset();
  const { isAsked, data, error, refetch, job, query } = useRelations();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <>
      <RelationsForm />
      {!isAsked ? (
        <p className="quiet relations-hint">{t("relations.hint", { most: count(mostDistancesHeldOf) })}</p>
      ) : problem?.code === "distances_too_many" ? (
        <Notice title={problem.title} text={`${problem.detail} ${t("narrow")}`} />
      ) : problem?.code === "relations_undetermined" || problem?.code === "selection_empty" ? (
        <Notice title={problem.title} text={problem.detail} />
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : job ? (
        <JobProgress job={job} title={t("relations.computing")} />
      ) : data ? (
        <>
          <ResultStatement network={data.network} path="relations" query={query} file={`${dataset.id}-relations.csv`}>
            <Found result={data} />
          </ResultStatement>
          <RelationsChart coefficients={data.coefficients} />
          <RelationsTable result={data} />
          <p className="quiet relations-hint">{t("relations.reading")}</p>
          <PermutedCharts coefficients={data.coefficients} />
        </>
      ) : (
        <Placeholder lines={8} />
      )}
    </>
  );
}

/** How much is explained, of how many, and who is left out. */
function Found({ result }: { readonly result: RelationsResult }) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const words = useMatrixWords();
  const { of, rSquared, organisations, pairs, permutations, seed, leftOut } = result;
  return (
    <>
      <strong>{words(of)}</strong>
      {": "}
      {t("relations.statement", { rSquared: value(rSquared), n: count(organisations), pairs: count(pairs) })}{" "}
      {permutations.exact
        ? t("relations.exact", { n: count(permutations.count) })
        : t("relations.drawn", { n: count(permutations.count), seed })}
      {(["elsewhere", "undefined"] as const).map(
        (why) => leftOut[why] > 0 && ` ${t(`relations.leftOut.${why}`, { n: count(leftOut[why]) })}`,
      )}
    </>
  );
}
