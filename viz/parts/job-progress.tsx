import { Button, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Job } from "../api/client.ts";
import { cancelJob } from "../api/import-requests.ts";
import { useFormats } from "../i18n/use-formats.ts";

/** How far a long computation or load is, and the way to stop it. */
export function JobProgress({ job, title }: { readonly job: Job; readonly title: string }) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  return (
    <div className="job" role="status">
      <div className="job-head">
        <span>{t("progress.running", { title, share: percent(job.progress) })}</span>
        <Button size="compact-xs" variant="default" onClick={() => void cancelJob(job.id)}>
          {t("progress.cancel")}
        </Button>
      </div>
      <Progress value={100 * job.progress} aria-label={title} size="sm" />
    </div>
  );
}
