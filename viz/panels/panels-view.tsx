import { Checkbox, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { mostPanelMeasures, panelKinds } from "../../model/panel.ts";
import { apiAddress } from "../api/api-address.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { SidePanel } from "../columns/side-panel.tsx";
import { DataTabs } from "../data/data-tabs.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useWindowWords } from "../i18n/use-window-words.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { TimingChoice } from "../parts/timing-choice.tsx";
import { useDownload } from "../parts/use-download.ts";
import { WithRecord } from "../parts/with-record.tsx";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { PanelAbout } from "./panel-about.tsx";
import { askedPanel } from "./panel-query.ts";
import "./panels.css";

/** Units by years for who runs regressions elsewhere: which panel, of which measures and years, and the files. */
export default function PanelsView() {
  const { t } = useTranslation(["takeaway", "measures"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const catalogue = useQuery(measuresQuery(dataset.id, language));
  const files = useDownload({ isDerived: true });
  const windowWords = useWindowWords();
  const id = useId();
  const { panel, chosen, query } = askedPanel(state, language);
  const hasMeasures = panel !== "pair-year";
  const put = (measure: string, isChosen: boolean) => {
    const all = catalogue.data?.measures.map((one) => one.id) ?? [];
    const next = all.filter((one) => (one === measure ? isChosen : chosen.includes(one)));
    change({ panelMeasures: next.join(",") });
  };
  const address = (format: string) => apiAddress(dataset.id, `panels/${panel}`, { ...query, format });
  const named = `${dataset.id}-${panel}`;
  return (
    <div className="view-columns">
      <section className="view-main scrolling panels" aria-labelledby={`${id}title`}>
        <DataTabs />
        <div className="panels-form">
          <h1 id={`${id}title`}>{t("takeaway:panels.title")}</h1>
          <p>{t("takeaway:panels.about")}</p>
          <div>
            <span className="control-label" id={`${id}panel`}>
              {t("takeaway:panels.rows")}
            </span>
            <SegmentedControl
              aria-labelledby={`${id}panel`}
              value={panel}
              onChange={(value) => change({ panel: value as UrlState["panel"] })}
              data={panelKinds.map((value) => ({ value, label: t(`takeaway:panels.kind.${value}`) }))}
            />
          </div>
          <p>{t("takeaway:panels.years", { years: windowWords(state) })}</p>
          <TimingChoice />
          {catalogue.error && <Failure error={catalogue.error} retry={catalogue.refetch} />}
          {hasMeasures && (
            <fieldset className="panels-measures">
              <legend className="control-label">{t("takeaway:panels.measures", { most: mostPanelMeasures })}</legend>
              {catalogue.data?.measures.map((measure) => (
                <Checkbox
                  key={measure.id}
                  size="xs"
                  label={measure.definition.title}
                  checked={chosen.includes(measure.id)}
                  disabled={!chosen.includes(measure.id) && chosen.length >= mostPanelMeasures}
                  onChange={({ currentTarget: { checked } }) => put(measure.id, checked)}
                />
              ))}
            </fieldset>
          )}
          <p className="panels-files">
            {(["csv", "parquet"] as const).map((format) => (
              <a key={format} {...files.link(address(format), `${named}.${format}`)}>
                <Download size={14} aria-hidden /> {t(`takeaway:panels.file.${format}`)}
              </a>
            ))}
          </p>
          <WithRecord />
          {files.job && <JobProgress job={files.job} title={t("takeaway:panels.making")} />}
          {files.error && <Failure error={files.error} />}
        </div>
      </section>
      <SidePanel>
        <PanelAbout panel={panel} path={apiAddress(dataset.id, `panels/${panel}`, query)} />
      </SidePanel>
    </div>
  );
}
