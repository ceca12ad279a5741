import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { FactList } from "../parts/fact-list.tsx";
import { NameRows } from "../parts/name-rows.tsx";
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
  const { t } = useTranslation(["page", "integration"]);
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
      <FactList facts={facts.figures.map(({ title, text }) => [title, text])} />
      {geo.of === "country" ? (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => change({ countries: id, camera: undefined, focus: undefined }, { view: "network" })}
        >
          {t("integration:matrix.showInNetwork")}
        </Button>
      ) : (
        <p className="quiet">{t("map.open")}</p>
      )}
      {partners.length > 0 && (
        <>
          <h3>{t("map.partners", { n: count(partners.length) })}</h3>
          <NameRows
            items={partners.slice(0, shown)}
            row={({ other, weight, ties }) => ({
              id: geo.places[other].id,
              name: geo.places[other].name,
              onChoose: () => onOpen(other),
              note: t("map.tie", { weight: value(weight), ties: count(ties) }),
            })}
          />
        </>
      )}
    </article>
  );
}
