import { NativeSelect, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { publishedFile, publishedQuery } from "../api/published-query.ts";
import { SidePanel } from "../columns/side-panel.tsx";
import { DataTabs } from "../data/data-tabs.tsx";
import { NoneHere } from "../directory/none-here.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDownload } from "../parts/use-download.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { FigureAbout } from "./figure-about.tsx";
import { PublishedTableFigure } from "./published-table-figure.tsx";
import { isDifferent } from "./table-view.ts";
import "./published.css";

/** What the source publishes, table by table, beside what this dataset's records give for it. */
export default function PublishedView() {
  const { t } = useTranslation("published");
  const { percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ item, figures }, change] = useUrlState();
  const files = useDownload({ isDerived: true });
  const query = publishedQuery(dataset.id, dataset.version, language);
  const { data, error, refetch } = useQuery(query);
  const job = useJobOf(query.queryKey);
  const only = figures === "different";
  const cells = data?.tables.flatMap((table) => table.cells.filter((cell) => cell !== null)) ?? [];
  const counted = cells.filter(({ difference }) => difference !== undefined);
  const different = counted.filter(isDifferent).length;
  const tables = data?.tables.filter((table) => !only || table.cells.some(isDifferent)) ?? [];
  const parts = [
    { title: t("view.countedTables"), tables: tables.filter(({ counts }) => counts !== undefined) },
    { title: t("view.shownTables"), tables: tables.filter(({ counts }) => counts === undefined) },
  ].filter((part) => part.tables.length > 0);

  return (
    <div className="view-columns published-columns">
      <section className="view-main" aria-labelledby="published">
        <DataTabs />
        {error && <Failure error={error} retry={refetch} />}
        {job && <JobProgress job={job} title={t("view.counting")} />}
        {!data && !error && <Placeholder lines={14} />}
        {data?.tables.length === 0 && (
          <NoneHere
            title={t("view.noneTitle")}
            text={t("view.none")}
            has={({ id, counts }) => id !== dataset.id && counts.observations.documented > 0}
          />
        )}
        {data && data.tables.length > 0 && (
          <>
            <div className="controls published-controls">
              <NativeSelect
                label={t("view.tables")}
                className="choice"
                value=""
                onChange={(event) => {
                  const heading = document.getElementById(`table-${event.currentTarget.value}`);
                  heading?.scrollIntoView({ block: "start" });
                  heading?.focus({ preventScroll: true });
                }}
                data={[
                  { value: "", label: t("view.goTo") },
                  ...parts.map((part) => ({
                    group: part.title,
                    items: part.tables.map(({ id, title }) => ({ value: id, label: title })),
                  })),
                ]}
              />
              <Switch
                label={t("view.onlyDifferences")}
                description={t("view.onlyDifferencesHint")}
                checked={only}
                onChange={({ currentTarget }) =>
                  change({ figures: currentTarget.checked ? "different" : "all" }, { replace: true })
                }
              />
            </div>
            <div className="statement published-statement">
              <span role="status">
                {t("view.agree", { count: counted.length - different })} · {t("view.differ", { count: different })} ·{" "}
                {t("view.uncounted", { count: cells.length - counted.length })}
              </span>
              {data.synthetic > 0 && (
                <strong className="synthetic">{t("view.synthetic", { share: percent(data.synthetic) })}</strong>
              )}
              <a {...files.link(publishedFile(dataset.id, dataset.version, language), `${dataset.id}-published.csv`)}>
                <Download size={14} aria-hidden /> {t("view.file")}
              </a>
            </div>
            {files.error && <Failure error={files.error} />}
            <div className="published-tables">
              <h1 id="published">{t("view.title")}</h1>
              <p className="quiet">{t("view.lead")}</p>
              <p className="published-key">
                <strong>{t("view.published")}</strong>
                <span className="reproduced">{t("view.reproduced")}</span>
                <span className="difference">± {t("view.difference")}</span>
                <span className="agrees">= {t("view.agrees")}</span>
                <span>
                  <sup>*</sup> {t("view.contradicted")}
                </span>
              </p>
              {tables.length === 0 && <p>{t("view.noDifference")}</p>}
              {parts.map((part) => (
                <section key={part.title}>
                  <h2>{part.title}</h2>
                  {part.tables.map((table) => (
                    <PublishedTableFigure key={table.id} table={table} only={only} />
                  ))}
                </section>
              ))}
            </div>
          </>
        )}
      </section>
      {data && data.tables.length > 0 && (
        <SidePanel item={item === undefined ? undefined : <FigureAbout published={data} id={item} />}>
          <p className="quiet">{t("view.choose")}</p>
        </SidePanel>
      )}
    </div>
  );
}
