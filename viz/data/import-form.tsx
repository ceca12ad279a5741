import { Button, Checkbox, FileInput, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { datasetIdSchema } from "../../model/id.ts";
import type { Job } from "../api/client.ts";
import { followJob } from "../api/follow-job.ts";
import { mappingsQuery, previewFile, startImport } from "../api/import-requests.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { ImportPreview } from "./import-preview.tsx";
import { LoadReportText } from "./load-report-text.tsx";

/** A file, the mapping that reads it, a look at its first rows, then the load. */
export function ImportForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const [, change] = useUrlState();
  const [file, setFile] = useState<File | null>(null);
  const [mapping, setMapping] = useState("");
  const [dataset, setDataset] = useState("");
  const [title, setTitle] = useState("");
  const [replace, setReplace] = useState(false);
  const [strict, setStrict] = useState(false);
  const [job, setJob] = useState<Job>();

  const mappings = useQuery(mappingsQuery(language));
  const preview = useQuery({
    queryKey: ["preview", file?.name, file?.size, file?.lastModified, mapping, language],
    queryFn: () => previewFile(file!, mapping || undefined, language),
    enabled: file !== null,
  });
  const load = useMutation({
    mutationFn: async () => {
      const started = await startImport(
        dataset,
        { file: file!, mapping: mapping || undefined, replace, strict, title: title || undefined },
        language,
      );
      setJob(started);
      return followJob(started.id, setJob);
    },
    onSettled: () => {
      setJob(undefined);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "preview" });
    },
  });
  const idAccepted = datasetIdSchema.safeParse(dataset).success;
  const report = load.data?.report;

  return (
    <div className="import">
      <FileInput
        label={t("import.file")}
        description={t("import.fileHint")}
        placeholder={t("import.choose")}
        accept=".csv,.tsv,.txt,.gz,.xlsx"
        value={file}
        clearable
        clearButtonProps={{ "aria-label": t("import.clear") }}
        onChange={(chosen) => {
          setFile(chosen);
          load.reset();
          if (chosen && dataset === "") setDataset(idFrom(chosen.name));
        }}
      />
      <NativeSelect
        label={t("import.mapping")}
        description={t("import.mappingHint")}
        value={mapping}
        onChange={(event) => setMapping(event.currentTarget.value)}
        data={[
          { value: "", label: t("import.recognise") },
          ...(mappings.data?.mappings ?? []).map(({ name }) => ({ value: name, label: name })),
        ]}
      />
      {preview.error && <Failure error={preview.error} retry={preview.refetch} />}
      {file && preview.isFetching && <p className="quiet">{t("import.reading")}</p>}
      {file && preview.data && <ImportPreview preview={preview.data} />}
      <div className="import-fields">
        <TextInput
          label={t("import.dataset")}
          description={t("import.datasetHint")}
          value={dataset}
          error={dataset !== "" && !idAccepted ? t("import.datasetRefused") : undefined}
          onChange={(event) => setDataset(event.currentTarget.value)}
        />
        <TextInput
          label={t("import.title")}
          description={t("import.titleHint")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label={t("import.replace")}
        checked={replace}
        onChange={(event) => setReplace(event.currentTarget.checked)}
      />
      <Checkbox
        label={t("import.strict")}
        checked={strict}
        onChange={(event) => setStrict(event.currentTarget.checked)}
      />
      <Button
        disabled={!file || !idAccepted || preview.data === undefined}
        loading={load.isPending}
        onClick={() => load.mutate()}
      >
        {t("import.load")}
      </Button>
      {job && <JobProgress job={job} title={t("import.loading", { dataset })} />}
      {load.error && <Failure error={load.error} retry={() => load.mutate()} />}
      {report && (
        <div className="import-done" role="status">
          <LoadReportText report={report} />
          {report.version !== undefined && (
            <Button
              variant="light"
              onClick={() =>
                change({ dataset: report.dataset, version: report.version, camera: undefined }, { view: "network" })
              }
            >
              {t("data.open")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** A dataset's id from a file's name, to be corrected by hand. */
function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(csv|tsv|txt|gz|xlsx)/g, "")
    .replace(/[^a-z0-9_-]+/g, "-")
    .replace(/^[^a-z0-9]+|-+$/g, "")
    .slice(0, 63);
}
