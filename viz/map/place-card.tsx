import { useTranslation } from "react-i18next";
import type { PlaceFacts } from "./use-place-facts.ts";

/** The figures of the place that is pointed at, in a corner of the map; a screen reader hears them as the link's name. */
export function PlaceCard({ facts }: { readonly facts: PlaceFacts }) {
  const { t } = useTranslation();
  return (
    <div className="place-card" aria-hidden="true">
      <strong>{facts.name}</strong>
      {facts.about && <p className="quiet">{facts.about}</p>}
      <dl className="facts">
        {facts.figures.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t("map.open")}</p>
    </div>
  );
}
