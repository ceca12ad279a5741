import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CompositionChart } from "./composition-chart.tsx";
import { InformationChart } from "./information-chart.tsx";
import { SpheresForm } from "./spheres-form.tsx";
import { useComposition } from "./use-composition.ts";

/** The triple helix by year: who works together in how many activities, and how many bits the presence of the three shares. */
export function HelixByYear() {
  const { t } = useTranslation(["measures", "page"]);
  const { count } = useFormats();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const { data, error, refetch, job, query } = useComposition();
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("page:progress.network")} />;
  if (!data) return <Placeholder lines={12} />;
  const { whole, years, classes } = data;
  if (whole.activities === 0) return <Notice title={t("page:empty.noTiesTitle")} text={t("page:empty.noTies")} />;
  const only = (year: number) => change({ from: String(year), to: String(year) });
  return (
    <>
      <ResultStatement network={data.network} path="composition" query={query} file={`${dataset.id}-composition.csv`}>
        {t("measures:helix.statement", {
          n: count(whole.activities),
          supported: count(whole.supported.reduce((sum, one) => sum + one, 0)),
          unclassed: count(whole.unclassed),
          unnamed: count(whole.unnamed),
        })}
      </ResultStatement>
      {years.length === 0 ? (
        <Notice title={t("measures:helix.undatedTitle")} text={t("measures:helix.undated")} />
      ) : (
        <div className="helix">
          <section aria-labelledby="helix-composition">
            <h2 id="helix-composition">{t("measures:helix.composition")}</h2>
            <CompositionChart classes={classes} years={years} whole={whole} onYear={only} />
          </section>
          <section aria-labelledby="helix-information">
            <h2 id="helix-information">{t("measures:helix.information")}</h2>
            <SpheresForm />
            <p className="quiet">{t("measures:helix.reading")}</p>
            <InformationChart definitions={data.definitions} years={years} whole={whole} onYear={only} />
          </section>
        </div>
      )}
    </>
  );
}
