import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { GeoNetwork } from "./geo-network.ts";
import type { PlaceFacts } from "./use-place-facts.ts";

const shown = 20;

/** A country that was chosen: its figures, and those it is tied to most. */
export function CountryPanel({
  geo,
  id,
  facts,
}: {
  readonly geo: GeoNetwork;
  readonly id: string;
  readonly facts: PlaceFacts;
}) {
  const { t } = useTranslation();
  const { value, count } = useFormats();
  const [, change] = useUrlState();
  const names = new Map(geo.places.map((place) => [place.id, place.name]));
  const partners = geo.ties
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target, ...tie }) => ({ ...tie, other: source === id ? target : source }));
  return (
    <article className="panel">
      <p className="eyebrow">{t("map.one.country")}</p>
      <h2>{facts.name}</h2>
      <dl className="facts">
        {facts.figures.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => change({ countries: id, camera: undefined, focus: undefined }, { view: "network" })}
      >
        {t("integration.showInNetwork")}
      </Button>
      <h3>{t("map.partners", { n: count(partners.length) })}</h3>
      <ul className="rows">
        {partners.slice(0, shown).map(({ other, weight, ties }) => (
          <li key={other}>
            <button type="button" className="link-button" onClick={() => change({ place: other })}>
              {names.get(other)}
            </button>
            <span className="quiet">{t("map.tie", { weight: value(weight), ties: count(ties) })}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
