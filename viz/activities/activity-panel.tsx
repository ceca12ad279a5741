import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import { activityQuery } from "../api/directory-queries.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { recordPage } from "../state/record-page.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";

/** One activity: what it was, when, and who took part. */
export function ActivityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["page", "directory", "vocabulary"]);
  const { count, money } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [, change] = useUrlState();
  const { data, error, refetch } = useQuery(activityQuery(dataset.id, id, dataset.version, language));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={10} />;
  const { activity, participants, parent, children } = data;
  const rows: readonly (readonly [string, string | undefined])[] = [
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
  ];
  const related = [...(parent ? [parent] : []), ...children];
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{t(`vocabulary:activityKind.${activity.kind}`)}</p>
        <h2>{displayName(activity, language)}</h2>
        {data.synthetic && <SyntheticMark />}
        <p>
          <Link href={address(recordPage("activities", id), { organisation: undefined, activity: undefined })}>
            {t("directory:activity.page")}
          </Link>
        </p>
      </header>
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ProvenanceList provenance={activity.provenance} />
      {related.length > 0 && (
        <section>
          <h3>{t("page:activity.related")}</h3>
          <ul className="rows">
            {related.map((one) => (
              <li key={one.id}>
                <button type="button" className="link-button" onClick={() => change({ activity: one.id })}>
                  {displayName(one, language)}
                </button>
                <span className="quiet">{t(`vocabulary:activityKind.${one.kind}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t("page:activity.participants", { n: count(participants.length) })}</h3>
        <ul className="rows">
          {participants.map(({ organisation, participations }) => (
            <li key={organisation.id}>
              <button
                type="button"
                className="link-button"
                onClick={() => change({ organisation: organisation.id, activity: undefined })}
              >
                {displayName(organisation, language)}
              </button>
              <span className="quiet">
                {[...new Set(participations.map(({ role }) => t(`vocabulary:role.${role}`)))].join(", ")}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
