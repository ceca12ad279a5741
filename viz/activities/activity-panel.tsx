import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import { activityQuery } from "../api/directory-queries.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Failure } from "../parts/failure.tsx";
import { NameRows } from "../parts/name-rows.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";

/** One activity: what it was, when, and who took part. */
export function ActivityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["page", "directory", "vocabulary"]);
  const { count, money } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ journal }, change] = useUrlState();
  const { data, error, refetch } = useQuery(
    activityQuery(dataset.id, id, { version: dataset.version, journal }, language),
  );
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={10} />;
  const { activity, participants, parent, children } = data;
  const facts = [
    [t("page:organisation.id"), activity.id],
    [t("page:activity.span"), spanOf(activity.from, activity.to)],
    [t("page:activity.programme"), activity.programme],
    [t("page:activity.funding"), activity.funding && money(activity.funding.amount, activity.funding.currency)],
    [t("page:activity.status"), activity.status],
    [t("page:activity.outcome"), activity.outcome],
    [t("page:activity.topics"), activity.topics?.join(" · ")],
    [t("page:activity.attendance"), activity.attendance === undefined ? undefined : count(activity.attendance)],
    [
      t("page:activity.unnamed"),
      activity.unnamed
        ?.map((some) => `${some.kind ? t(`vocabulary:organisationKind.${some.kind}`) : "?"} × ${count(some.count)}`)
        .join(", "),
    ],
  ] as const;
  const related = [...(parent ? [parent] : []), ...children];
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{t(`vocabulary:activityKind.${activity.kind}`)}</p>
        <h2>{displayName(activity, language)}</h2>
        {data.synthetic && <SyntheticMark />}
        <p>
          <Link href={address(recordPage("activities", id), unselected)}>{t("directory:activity.page")}</Link>
        </p>
      </header>
      <FactList facts={facts} />
      <ProvenanceList provenance={activity.provenance} />
      {related.length > 0 && (
        <section>
          <h3>{t("page:activity.related")}</h3>
          <NameRows
            items={related}
            row={(one) => ({
              id: one.id,
              name: displayName(one, language),
              onChoose: () => change({ activity: one.id }),
              note: t(`vocabulary:activityKind.${one.kind}`),
            })}
          />
        </section>
      )}
      <section>
        <h3>{t("page:activity.participants", { n: count(participants.length) })}</h3>
        <NameRows
          items={participants}
          row={({ organisation, participations }) => ({
            id: organisation.id,
            name: displayName(organisation, language),
            onChoose: () => change({ organisation: organisation.id, activity: undefined }),
            note: [...new Set(participations.map(({ role }) => t(`vocabulary:role.${role}`)))].join(", "),
          })}
        />
      </section>
    </article>
  );
}
