import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationProfile } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { NameRows } from "../parts/name-rows.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** Who an organisation is tied to, strongest first, and through what. */
export function NeighbourList({ profile: { neighbours } }: { readonly profile: OrganisationProfile }) {
  const { t } = useTranslation();
  const { value, count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  return (
    <section>
      <h3>{t("organisation.neighbours", { n: count(neighbours.length) })}</h3>
      {neighbours.length === 0 && <p className="quiet">{t("organisation.noNeighbours")}</p>}
      <NameRows
        items={neighbours}
        atOnce={10}
        more={50}
        row={({ organisation, weight, activities }) => ({
          id: organisation.id,
          name: displayName(organisation, language),
          onChoose: () => change({ organisation: organisation.id, activity: undefined }),
          note: t("organisation.tie", { weight: value(weight), activities: count(activities.length) }),
        })}
      />
    </section>
  );
}
