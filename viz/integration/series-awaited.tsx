import { useTranslation } from "react-i18next";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import type { useSeriesTogether } from "./use-series-together.ts";

/** What stands where series will, while they are awaited or where they failed. */
export function SeriesAwaited({ results, failed, job }: ReturnType<typeof useSeriesTogether>) {
  const { t } = useTranslation("integration");
  return (
    <>
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      {job && <JobProgress job={job} title={t("trends.progress")} />}
      {!results && !failed && !job && <Placeholder lines={6} />}
    </>
  );
}
