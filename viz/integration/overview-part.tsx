import { useTranslation } from "react-i18next";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { Awaited } from "../parts/awaited.tsx";
import { Failure } from "../parts/failure.tsx";
import { Notice } from "../parts/notice.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { EiTable } from "./ei-table.tsx";
import { IndexAbout } from "./index-about.tsx";
import { IndexTable } from "./index-table.tsx";
import { IntegrationForm } from "./integration-form.tsx";
import { layerSets } from "./layer-sets.ts";
import { TiersChart } from "./tiers-chart.tsx";
import { useOverview } from "./use-overview.ts";
import { WeightingsTable } from "./weightings-table.tsx";

/** Every index of integration of collaboration, with contact and membership beside it; the tiers; who keeps to themselves. */
export function OverviewPart() {
  const { t } = useTranslation("integration");
  const { count, percent, value } = useFormats();
  const dataset = useDataset();
  const [{ item }] = useUrlState();
  const { asked, results, job, failed } = useOverview();
  const [data] = results;
  const integration = data?.indexes[0];
  const chosen = data?.indexes.find(({ id }) => id === item);
  return (
    <IntegrationColumns
      item={chosen && <IndexAbout index={chosen} />}
      aside={integration ? <IndexAbout index={integration} /> : <p className="quiet">{t("about.text")}</p>}
    >
      <IntegrationForm />
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      <Awaited
        job={job}
        title={t(asked.null ? "overview.drawing" : "overview.computing")}
        isAwaited={!data && !failed}
        lines={14}
      />
      {data && integration && (
        <>
          <ResultStatement
            network={data.network}
            path="integration"
            query={{ ...asked, layers: layerSets[0] }}
            file={`${dataset.id}-integration.csv`}
          >
            {t("overview.statement", {
              day: data.day,
              inComplexes: count(data.counts.inComplexes),
              placed: count(data.counts.placed),
              outside: count(data.counts.outside),
              complexes: count(data.counts.complexes),
              hubs: count(data.counts.hubs),
              spokes: count(data.counts.spokes),
            })}
          </ResultStatement>
          {data.network.ties === 0 ? (
            <Notice title={t("overview.noTiesTitle")} text={t("overview.noTies")} />
          ) : (
            integration.value !== undefined && (
              <p className="integration-headline">
                {t("overview.headline", { value: value(integration.value), share: percent(integration.value) })}
              </p>
            )
          )}
          <section className="integration-section">
            <IndexTable results={results} />
          </section>
          <WeightingsTable asked={asked} />
          {data.moved !== undefined && data.counts.inComplexes + data.counts.placed > 0 && (
            <section className="integration-section" aria-labelledby="integration-tiers">
              <h2 id="integration-tiers">{t("overview.tiers")}</h2>
              <TiersChart results={results} placing={asked.placing} />
              <p className="quiet">{t("overview.moved", { share: percent(data.moved) })}</p>
            </section>
          )}
          <section className="integration-section" aria-labelledby="integration-ei">
            <h2 id="integration-ei">{t("overview.ei")}</h2>
            <EiTable ei={data.ei} by={asked.by} />
          </section>
        </>
      )}
    </IntegrationColumns>
  );
}
