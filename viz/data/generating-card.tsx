import { useTranslation } from "react-i18next";
import type { Job } from "../api/client.ts";
import { JobProgress } from "../parts/job-progress.tsx";

/** A dataset that is being generated, in its place among the others. */
export function GeneratingCard({ job }: { readonly job: Job }) {
  const { t } = useTranslation();
  const dataset = job.dataset ?? "";
  return (
    <article className="card" aria-label={t("generation.running", { dataset })}>
      <JobProgress job={job} title={t("generation.running", { dataset })} />
      <p className="quiet">{t("generation.soon")}</p>
    </article>
  );
}
