import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { isSynthetic } from "../../model/provenance.ts";
import { expertCountsQuery, expertListQuery } from "../api/list-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { RecordHead } from "../parts/record-head.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** One expert: what the person knows, and for which organisation the person counts. */
export function ExpertPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const shared = { version: dataset.version, lang: language };
  // The id itself is the best match of a search for it.
  const { data, error, refetch } = useInfiniteQuery(expertListQuery(dataset.id, { q: id, limit: 1, ...shared }));
  const counts = useQuery(expertCountsQuery(dataset.id, shared));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={6} />;
  const expert = data.pages[0].experts.find((one) => one.id === id);
  if (!expert) return <p className="quiet">{t("directory:expert.unknown", { id })}</p>;
  const { fields, capabilities, available, employer, pool } = expert;
  const title = (counted: readonly { readonly id: string; readonly title: string }[] | undefined, wanted: string) =>
    counted?.find((one) => one.id === wanted)?.title ?? wanted;
  return (
    <article className="panel">
      <RecordHead record={expert} eyebrow={t("directory:row.experts")} synthetic={isSynthetic(expert)} />
      <FactList
        facts={[
          [
            t("directory:expert.employer"),
            employer && (
              <button type="button" className="link-button" onClick={() => change({ organisation: employer })}>
                {title(counts.data?.employers, employer)}
              </button>
            ),
          ],
          [
            t("vocabulary:activityKind.expert-pool"),
            pool && (
              <button type="button" className="link-button" onClick={() => change({ activity: pool })}>
                {title(counts.data?.pools, pool)}
              </button>
            ),
          ],
          [t("directory:expert.fields"), fields?.join(", ")],
          [t("directory:expert.capabilities"), capabilities?.join(", ")],
          [
            t("directory:expert.available"),
            available === undefined ? undefined : t(available ? "directory:yes" : "directory:no"),
          ],
        ]}
      />
      <ProvenanceList provenance={expert.provenance} />
    </article>
  );
}
