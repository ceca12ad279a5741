import { useElementSize } from "@mantine/hooks";
import { type Ref, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { MapCanvas, type MapHandle } from "../map/map-canvas.tsx";
import { projectionFor } from "../map/map-projection.ts";
import type { Outline } from "../map/outline.ts";
import { CircleSamples, LineSamples } from "../map/scale-samples.tsx";
import { sharingSpot } from "../map/side-by-side.ts";
import type { MapScales } from "../map/use-map-scales.ts";
import { useAddress } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { FlowPlaces } from "./flow-places.ts";
import "../network/network.css";
import "../map/map.css";
import "./flows.css";

interface Props {
  readonly ref: Ref<MapHandle>;
  readonly places: FlowPlaces;
  readonly scales: MapScales;
  readonly outline: Outline | undefined;
  /** How many flows are drawn, strongest first. */
  readonly strongest: number;
  readonly unit: string;
  /** What is not on the map, and what of it is not exact. */
  readonly notes: readonly string[];
  readonly remark: string | undefined;
  /** Ids of the groups of the cell that is open. */
  readonly chosen: readonly [string | undefined, string | undefined];
  readonly onChoose: (row: string, column: string) => void;
}

/** Groups as circles, as large as what is inside them, and what flows between them as lines; either opens its cell of the matrix. */
export function FlowMap(props: Props) {
  const { ref, places: geo, scales, outline, strongest, unit, notes, remark, chosen, onChoose } = props;
  const { t } = useTranslation(["integration", "page"]);
  const { value, count } = useFormats();
  const palette = usePalette();
  const address = useAddress();
  const { ref: room, width, height } = useElementSize();
  const size = useMemo(() => ({ width, height }), [width, height]);
  const [lit, setLit] = useState<number>();
  const pointed = lit !== undefined && lit < geo.places.length ? lit : undefined;
  const looks = useMemo(() => ({ colours: geo.places.map(() => palette.groups[0]), none: 0 }), [geo, palette]);
  const projection = useMemo(
    () => (width > 0 && height > 0 ? projectionFor(geo.places, { width, height }) : undefined),
    [geo, width, height],
  );
  const idOf = (place: number) => geo.places[place].id;
  const weights = useMemo(
    () => new Map(geo.ties.map(({ source, target, weight }) => [JSON.stringify([source, target]), weight])),
    [geo],
  );
  const between = ([a, b]: readonly [number, number]) =>
    weights.get(JSON.stringify([idOf(a), idOf(b)])) ?? weights.get(JSON.stringify([idOf(b), idOf(a)])) ?? 0;
  const [row, column] = chosen.map((id) => geo.places.findIndex((place) => place.id === id));
  const sharing = sharingSpot(geo.places);
  return (
    <div className="picture map-picture flow-map">
      <div ref={room} className="canvas">
        {projection && (
          <MapCanvas
            ref={ref}
            size={size}
            projection={projection}
            outline={outline}
            geo={geo}
            looks={looks}
            radii={scales.radii}
            empty={scales.empty}
            widthOf={scales.ties.of}
            strongest={strongest}
            showsTies
            showsPlanned={false}
            lit={pointed}
            onLit={setLit}
            remark={remark}
            addressOf={(place) => address("integration", { row: idOf(place), column: idOf(place) })}
            describe={(place) => {
              const { name, figures } = geo.places[place];
              return t("integration:flows.place", {
                name,
                organisations: count(figures.organisations ?? 0),
                inside: value(figures.inside ?? 0),
              });
            }}
            onOpen={(place) => onChoose(idOf(place), idOf(place))}
            tieWays={{
              chosen: row >= 0 && column >= 0 && row !== column ? [row, column] : undefined,
              describe: (ends) =>
                t("integration:flows.between", {
                  one: geo.places[ends[0]].name,
                  other: geo.places[ends[1]].name,
                  weight: value(between(ends)),
                }),
              onOpen: ([a, b]) => onChoose(idOf(a), idOf(b)),
            }}
          />
        )}
      </div>
      {!outline && <div className="picture-placeholder">{t("page:progress.picture")}</div>}
      {
        // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than the map it is scrolled by keys.
        <section className="legend" aria-label={t("page:legend.title")} tabIndex={0}>
          {scales.nodes.samples.length > 0 && (
            <>
              <h3>{t("integration:flows.inside")}</h3>
              <CircleSamples scale={scales.nodes} unit={unit} />
            </>
          )}
          {scales.ties.samples.length > 0 && (
            <>
              <h3>{t("integration:flows.width")}</h3>
              <LineSamples scale={scales.ties} unit={unit} />
            </>
          )}
          <h3>{t("page:map.offMap")}</h3>
          <ul className="off-map">
            {notes.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {sharing > 0 && <li>{t("page:map.sharing", { n: count(sharing) })}</li>}
          </ul>
        </section>
      }
    </div>
  );
}
