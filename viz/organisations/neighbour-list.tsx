import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationProfile } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useUrlState } from "../state/use-url-state.ts";

const atOnce = 10;

/** Who an organisation is tied to, strongest first, and through what. */
export function NeighbourList({ profile: { neighbours } }: { readonly profile: OrganisationProfile }) {
  const { t } = useTranslation();
  const { value, count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const [shown, show] = useState(atOnce);
  return (
    <section>
      <h3>{t("organisation.neighbours", { n: count(neighbours.length) })}</h3>
      {neighbours.length === 0 && <p className="quiet">{t("organisation.noNeighbours")}</p>}
      <ul className="rows">
        {neighbours.slice(0, shown).map(({ organisation, weight, activities }) => (
          <li key={organisation.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ organisation: organisation.id, activity: undefined })}
            >
              {displayName(organisation, language)}
            </button>
            <span className="quiet">
              {t("organisation.tie", { weight: value(weight), activities: count(activities.length) })}
            </span>
          </li>
        ))}
      </ul>
      {neighbours.length > shown && (
        <button type="button" className="link-button" onClick={() => show(shown + 50)}>
          {t("organisation.more", { n: count(neighbours.length - shown) })}
        </button>
      )}
    </section>
  );
}
