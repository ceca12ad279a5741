import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { GeoNetwork } from "./geo-network.ts";
import type { PlaceFacts } from "./use-place-facts.ts";

const shown = 12;

interface Props {
  readonly geo: GeoNetwork;
  readonly place: number;
  readonly facts: PlaceFacts;
  readonly onOpen: (place: number) => void;
}

/** The place that is pointed at or chosen: its figures, and those it is tied to most. */
export function PlacePanel({ geo, place, facts, onOpen }: Props) {
  const { t } = useTranslation();
  const { value, count } = useFormats();
  const [, change] = useUrlState();
  const { id } = geo.places[place];
  const indexOf = new Map(geo.places.map((one, i) => [one.id, i]));
  const partners = geo.ties
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target, ...tie }) => ({ ...tie, other: indexOf.get(source === id ? target : source)! }));
  return (
    <article className="panel">
      <p className="eyebrow">{t(`map.one.${geo.of}`)}</p>
      <h2>{facts.name}</h2>
      {geo.of === "complex" && <p className="quiet">{facts.about}</p>}
      <dl className="facts">
        {facts.figures.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {geo.of === "country" ? (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => change({ countries: id, camera: undefined, focus: undefined }, { view: "network" })}
        >
          {t("integration.showInNetwork")}
        </Button>
      ) : (
        <p className="quiet">{t("map.open")}</p>
      )}
      {partners.length > 0 && (
        <>
          <h3>{t("map.partners", { n: count(partners.length) })}</h3>
          <ul className="rows">
            {partners.slice(0, shown).map(({ other, weight, ties }) => (
              <li key={other}>
                <button type="button" className="link-button" onClick={() => onOpen(other)}>
                  {geo.places[other].name}
                </button>
                <span className="quiet">{t("map.tie", { weight: value(weight), ties: count(ties) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
