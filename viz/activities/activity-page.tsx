import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { activityQuery } from "../api/directory-queries.ts";
import { RecordFrame } from "../columns/record-frame.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { PublishedOf } from "../parts/published-of.tsx";
import { RecordHead } from "../parts/record-head.tsx";
import { listOfKind } from "../state/directory-lists.ts";
import { noFilters } from "../state/no-filters.ts";
import { recordOf } from "../state/record-page.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { ActivitiesAlongside } from "./activities-alongside.tsx";
import { ActivityFacts } from "./activity-facts.tsx";
import { ActivityMembers } from "./activity-members.tsx";
import { ActivityParts } from "./activity-parts.tsx";
import { PlanTable } from "./plan-table.tsx";

/** One activity, richest for a mini cluster: who is in it, its groups and events over time, whom it shares members with. */
export default function ActivityPage() {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const { percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ journal }] = useUrlState();
  useLocation();
  const id = recordOf(location.pathname)?.id ?? "";
  const { data, error, refetch } = useQuery(
    activityQuery(dataset.id, id, { version: dataset.version, journal }, language),
  );
  const invented = data?.participants.filter(({ organisation }) => organisation.synthetic).length ?? 0;
  return (
    <RecordFrame error={error} retry={refetch}>
      {data && (
        <>
          <RecordHead
            record={data.activity}
            page
            synthetic={data.synthetic}
            eyebrow={
              <Link href={address("organisations", { ...noFilters, list: listOfKind(data.activity.kind) })}>
                {t(`vocabulary:activityKind.${data.activity.kind}`)}
              </Link>
            }
          >
            {invented > 0 && (
              <p className="synthetic">
                {t("directory:activity.synthetic", { share: percent(invented / data.participants.length) })}
              </p>
            )}
          </RecordHead>
          <div className="page-sections">
            <div className="page-column">
              <section className="page-section">
                <h2>{t("directory:activity.whatItIs")}</h2>
                <ActivityFacts detail={data} />
                <ProvenanceList provenance={data.activity.provenance} />
              </section>
              <ActivitiesAlongside detail={data} />
            </div>
            <ActivityMembers detail={data} />
            <ActivityParts detail={data} />
            {data.planResults.length > 0 && (
              <section className="page-section wide">
                <h2>{t("directory:plan.title")}</h2>
                <PlanTable results={data.planResults} />
              </section>
            )}
            <PublishedOf record={data} />
          </div>
        </>
      )}
    </RecordFrame>
  );
}
