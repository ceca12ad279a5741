import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationProfile } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { NameRows } from "../parts/name-rows.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** What an organisation took part in, latest first. */
export function ActivityList({ profile: { activities } }: { readonly profile: OrganisationProfile }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  return (
    <section>
      <h3>{t("page:organisation.activities", { n: count(activities.length) })}</h3>
      <NameRows
        items={activities}
        atOnce={10}
        more={50}
        row={({ activity, participations }) => ({
          id: activity.id,
          name: displayName(activity, language),
          onChoose: () => change({ activity: activity.id, organisation: undefined }),
          note: [
            t(`vocabulary:activityKind.${activity.kind}`),
            [...new Set(participations.map(({ role }) => t(`vocabulary:role.${role}`)))].join(", "),
            spanOf(activity.from, activity.to),
          ]
            .filter(Boolean)
            .join(" · "),
        })}
      />
    </section>
  );
}
