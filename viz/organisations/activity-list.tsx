import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationProfile } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useUrlState } from "../state/use-url-state.ts";

const atOnce = 10;

/** What an organisation took part in, latest first. */
export function ActivityList({ profile: { activities } }: { readonly profile: OrganisationProfile }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const [shown, show] = useState(atOnce);
  return (
    <section>
      <h3>{t("page:organisation.activities", { n: count(activities.length) })}</h3>
      <ul className="rows">
        {activities.slice(0, shown).map(({ activity, participations }) => (
          <li key={activity.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ activity: activity.id, organisation: undefined })}
            >
              {displayName(activity, language)}
            </button>
            <span className="quiet">
              {[
                t(`vocabulary:activityKind.${activity.kind}`),
                [...new Set(participations.map(({ role }) => t(`vocabulary:role.${role}`)))].join(", "),
                spanOf(activity.from, activity.to),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {activities.length > shown && (
        <button type="button" className="link-button" onClick={() => show(shown + 50)}>
          {t("page:organisation.more", { n: count(activities.length - shown) })}
        </button>
      )}
    </section>
  );
}
