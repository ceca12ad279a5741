import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import { useJobOf } from "../api/derived-query.ts";
import { journalQuery } from "../api/journal-queries.ts";
import { alertsQuery, targetsQuery } from "../api/targets-queries.ts";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { TableFiles } from "../parts/table-files.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { AlertList } from "./alert-list.tsx";
import { TargetCard } from "./target-card.tsx";
import { TargetForm } from "./target-form.tsx";
import { TargetPanel } from "./target-panel.tsx";
import "./targets.css";

/** Goals for figures of the network, whether they are on track, and what wants looking at. */
export function TargetsPart() {
  const { t } = useTranslation(["integration", "page"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [{ version, item }, change] = useUrlState();
  const asked = { version, lang: language };
  const ofTargets = targetsQuery(dataset.id, asked);
  const ofAlerts = alertsQuery(dataset.id, asked);
  const { data, error, refetch } = useQuery(ofTargets);
  const alerts = useQuery(ofAlerts);
  const journal = useQuery(journalQuery(dataset.id, "target", language));
  const job = useJobOf(ofTargets.queryKey);
  const alertsJob = useJobOf(ofAlerts.queryKey);
  const maySet = journal.data?.mayAdd.includes("target") ?? false;
  const chosen = data?.targets.find(({ id }) => id === item);
  const isEmpty = data?.targets.length === 0;

  return (
    <IntegrationColumns
      item={chosen && <TargetPanel target={chosen} />}
      aside={<p className="quiet">{t("integration:targets.hint")}</p>}
    >
      <section className="targets-section" aria-labelledby="targets-title">
        <h2 id="targets-title">{t("integration:targets.title")}</h2>
        {error && <Failure error={error} retry={refetch} />}
        {journal.error && <Failure error={journal.error} retry={journal.refetch} />}
        {job && <JobProgress job={job} title={t("integration:targets.progress")} />}
        {!data && !error && <Placeholder lines={6} />}
        {data && (
          <p className="quiet" role="status">
            {isEmpty
              ? t(maySet ? "integration:targets.none" : "integration:targets.noneToSee")
              : t("integration:targets.rule", { year: data.completeYear })}
          </p>
        )}
        {data && !isEmpty && (
          <TableFiles address={apiAddress(dataset.id, "targets", asked)} name={`${dataset.id}-targets`} />
        )}
        {!isEmpty && (
          <ul className="target-cards">
            {data?.targets.map((target) => (
              <TargetCard
                key={target.id}
                target={target}
                isChosen={target.id === item}
                mayUndo={maySet}
                onChoose={() => change({ item: target.id, organisation: undefined, activity: undefined })}
              />
            ))}
          </ul>
        )}
        {maySet && data && <TargetForm completeYear={data.completeYear} isOpen={isEmpty === true} />}
        {journal.data && !maySet && <p className="quiet">{t("integration:targets.readOnly")}</p>}
      </section>
      <section className="targets-section" aria-labelledby="alerts-title">
        <h2 id="alerts-title">{t("integration:alerts.title")}</h2>
        {alerts.error && <Failure error={alerts.error} retry={alerts.refetch} />}
        {alertsJob && <JobProgress job={alertsJob} title={t("integration:alerts.progress")} />}
        {!alerts.data && !alerts.error && <Placeholder lines={6} />}
        {alerts.data && <AlertList found={alerts.data} />}
      </section>
    </IntegrationColumns>
  );
}
