import { useTranslation } from "react-i18next";
import { Awaited } from "../parts/awaited.tsx";
import { Failure } from "../parts/failure.tsx";
import type { useSeriesTogether } from "./use-series-together.ts";

/** What stands where series will, while they are awaited or where they failed. */
export function SeriesAwaited({ results, failed, job }: ReturnType<typeof useSeriesTogether>) {
  const { t } = useTranslation("integration");
  return (
    <>
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      <Awaited job={job} title={t("trends.progress")} isAwaited={!results && !failed} lines={6} />
    </>
  );
}
