import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { useJobOf } from "../api/derived-query.ts";
import { complexQuery } from "../api/list-queries.ts";
import { RecordFrame } from "../columns/record-frame.tsx";
import { usePlaceTitles } from "../directory/use-place-titles.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { JobProgress } from "../parts/job-progress.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { PublishedOf } from "../parts/published-of.tsx";
import { RecordHead } from "../parts/record-head.tsx";
import { networkQuery } from "../state/network-query.ts";
import { recordOf } from "../state/record-page.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { ComplexActivities } from "./complex-activities.tsx";
import { ComplexOrganisations } from "./complex-organisations.tsx";
import { ComplexPartners } from "./complex-partners.tsx";
import { ComplexStanding } from "./complex-standing.tsx";
import { LocatorMap } from "./locator-map.tsx";

/** One complex: who is there, what they do, since when, with whom, and what was published of it. */
export default function ComplexPage() {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count, percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [state] = useUrlState();
  useLocation();
  const id = recordOf(location.pathname)?.id ?? "";
  // All organisations of the complex, and all whom they are tied to: what is left out of the picture is not left out here.
  const all = { kinds: undefined, zones: undefined, complexes: undefined, countries: undefined };
  const asked = complexQuery(dataset.id, id, networkQuery({ ...state, ...all }, language));
  const { data, error, refetch } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  const { complexes } = usePlaceTitles();
  return (
    <RecordFrame
      error={error}
      retry={refetch}
      progress={job && <JobProgress job={job} title={t("page:progress.network")} />}
    >
      {data && (
        <>
          <RecordHead
            record={data.complex}
            page
            synthetic={data.item.synthetic}
            eyebrow={
              <>
                <Link href={address("organisations", { list: "complexes" })}>{t("directory:lists.complexes")}</Link>
                {data.item.role && ` · ${t(`vocabulary:complexRole.${data.item.role}`)}`}
              </>
            }
          >
            {data.network.synthetic > 0 && (
              <p className="synthetic">{t("directory:synthetic", { share: percent(data.network.synthetic) })}</p>
            )}
            <p className="page-links">
              <Link
                href={address("network", {
                  complexes: id,
                  zones: undefined,
                  ...wholeNetwork,
                })}
              >
                {t("directory:complex.inNetwork")}
              </Link>
              <Link href={address("organisations", { list: "organisations", complex: id })}>
                {t("directory:complex.listOrganisations", { n: count(data.organisations.total) })}
              </Link>
            </p>
          </RecordHead>
          <div className="page-sections">
            <ComplexStanding profile={data} />
            <section className="page-section">
              <h2>{t("directory:complex.where")}</h2>
              <LocatorMap complexes={complexes} id={id} />
              <ProvenanceList provenance={data.complex.provenance} />
            </section>
            <ComplexOrganisations profile={data} />
            <ComplexActivities profile={data} />
            <ComplexPartners profile={data} />
            <PublishedOf record={data} />
          </div>
        </>
      )}
    </RecordFrame>
  );
}
