import { useElementSize } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { SidePanel } from "../columns/side-panel.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { TableFold } from "../network/table-fold.tsx";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { saveSvg, saveSvgAsPng } from "../parts/svg-file.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { MapAbout } from "./map-about.tsx";
import { MapCanvas, type MapHandle } from "./map-canvas.tsx";
import { mapCaption } from "./map-caption.ts";
import { MapControls } from "./map-controls.tsx";
import { mapSvg } from "./map-file.ts";
import { MapLegend } from "./map-legend.tsx";
import { isWithinFrame, projectionFor } from "./map-projection.ts";
import { MapTable } from "./map-table.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { useFigure } from "./use-figure.ts";
import { useGeoNetwork, useMapped } from "./use-geo-network.ts";
import { useLooks } from "./use-looks.ts";
import { useMapScales } from "./use-map-scales.ts";
import { useMapWords } from "./use-map-words.ts";
import { usePlaceFacts } from "./use-place-facts.ts";
import { usePlaceWays } from "./use-place-ways.ts";
import "../network/network.css";
import "./map.css";

/** Where ties run in the country: complexes, or countries, with what joins them and what was planned to. */
export default function MapView() {
  const { t } = useTranslation();
  const mapped = useMapped();
  if (mapped.length === 0) return <Notice title={t("map.nothingTitle")} text={t("map.nothing")} />;
  return <Mapped />;
}

function Mapped() {
  const { t } = useTranslation(["page", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const formats = useFormats();
  const palette = usePalette();
  const [state, change] = useUrlState();
  const handle = useRef<MapHandle>(null);
  const { ref: room, width, height } = useElementSize();
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { of, geo, address, outline, isFetching, job, error, retry } = useGeoNetwork();

  const sizeId = state.mapSize ?? (of === "complex" ? "activities" : "organisations");
  const colourId = state.mapColour ?? (of === "complex" ? "zone" : "one");
  const sizeFigure = useFigure(geo, sizeId);
  const colourFigure = useFigure(geo, colourId);
  const looks = useLooks(geo, colourId, colourFigure);
  const factsOf = usePlaceFacts(geo, [sizeFigure, colourFigure]);
  const [lit, setLit] = useState<number>();
  const pointed = lit !== undefined && geo && lit < geo.places.length ? lit : undefined;

  const scales = useMapScales(geo, sizeFigure);
  const projection = useMemo(
    () => (geo && width > 0 && height > 0 ? projectionFor(geo.places, { width, height }) : undefined),
    [geo, width, height],
  );
  const beyond = projection && geo ? geo.places.filter((place) => !isWithinFrame(place, projection, size)).length : 0;
  const words = useMapWords(geo, beyond);
  const rings = scales?.empty.filter(Boolean).length ?? 0;
  const showsTies = state.mapLines !== "planned";
  const showsPlanned = state.mapLines !== "ties";

  const { open, addressOf } = usePlaceWays(geo);
  const describe = (place: number) => {
    const facts = factsOf(place)!;
    return [facts.name, facts.about, ...facts.figures.map(({ title, text }) => `${title}: ${text}`)]
      .filter(Boolean)
      .join(", ");
  };
  const chosen = geo?.places.findIndex(({ id }) => id === state.place) ?? -1;

  function file() {
    const svg = handle.current?.svg;
    if (!svg || !geo || !looks || !scales) return undefined;
    const caption = mapCaption({
      geo,
      looks,
      size: sizeFigure,
      colour: colourFigure,
      scales,
      showsTies,
      showsPlanned,
      title: displayName({ id: dataset.id, name: dataset.title, names: dataset.titles }, language),
      version: dataset.version,
      statement: words.statement(state.mapTies),
      lines: [
        ...(rings > 0 ? [t("page:map.rings", { n: formats.count(rings) })] : []),
        ...words.offMap,
        ...(words.remark ? [words.remark] : []),
      ],
      weightUnit: words.weightUnit,
      t,
      formats,
    });
    return mapSvg(svg, size, caption, palette);
  }

  const records: { address: string; title?: string }[] = [{ address }];
  // Sum and mean of a measure come in one answer.
  for (const { address: own, definition } of [sizeFigure, colourFigure].flatMap((figure) => figure ?? []))
    if (own !== undefined && records.every(({ address }) => address !== own))
      records.push({ address: own, title: definition?.title });
  const waiting = job ?? sizeFigure?.job ?? colourFigure?.job;
  const failed = error ?? sizeFigure?.error ?? colourFigure?.error;
  // What is pointed at is told of until one points elsewhere; an organisation that was chosen stays.
  const selected = state.organisation !== undefined || state.activity !== undefined;
  const told = pointed ?? (selected ? -1 : chosen);
  return (
    <div className="view-columns">
      <section className="view-main" aria-label={t("page:views.map")}>
        <MapControls
          geo={geo}
          size={sizeId}
          colour={colourId}
          records={records}
          onPng={() => {
            const made = file();
            if (made) void saveSvgAsPng(made, `${dataset.id}-map.png`);
          }}
          onSvg={() => {
            const made = file();
            if (made) void saveSvg(made, `${dataset.id}-map.svg`);
          }}
        />
        {failed && <Failure error={failed} retry={retry} />}
        {waiting && <JobProgress job={waiting} title={t("page:progress.network")} />}
        {geo && (
          <p className="statement" role="status" aria-busy={isFetching}>
            {words.statement(state.mapTies)}
            {words.remark && <strong className="synthetic"> {words.remark}</strong>}
          </p>
        )}
        <div className="picture map-picture">
          <div ref={room} className="canvas">
            {geo && looks && scales && projection && (
              <MapCanvas
                ref={handle}
                size={size}
                projection={projection}
                outline={outline}
                geo={geo}
                looks={looks}
                radii={scales.radii}
                empty={scales.empty}
                widthOf={scales.ties.of}
                strongest={state.mapTies}
                showsTies={showsTies}
                showsPlanned={showsPlanned}
                lit={pointed}
                onLit={setLit}
                remark={words.remark}
                addressOf={addressOf}
                describe={describe}
                onOpen={open}
              />
            )}
          </div>
          {!(geo && outline) && !failed && <div className="picture-placeholder">{t("page:progress.picture")}</div>}
          {geo && looks && scales && (
            <MapLegend
              geo={geo}
              looks={looks}
              notes={words.offMap}
              weightUnit={words.weightUnit}
              size={sizeFigure}
              colour={colourFigure}
              nodes={scales.nodes}
              ties={scales.ties}
              showsTies={showsTies}
              showsPlanned={showsPlanned}
              rings={rings}
            />
          )}
        </div>
        {geo && (
          <TableFold
            folded={state.mapTable === "folded"}
            show={t(`page:map.showTable.${geo.of}`, { n: formats.count(geo.places.length) })}
            onFold={(folded) => change({ mapTable: folded ? "folded" : "open" }, { replace: true })}
          />
        )}
        {geo && state.mapTable === "open" && (
          <MapTable geo={geo} size={sizeFigure} colour={colourFigure} selected={state.place} onOpen={open} />
        )}
      </section>
      <SidePanel
        instead={geo && told >= 0 && <PlacePanel geo={geo} place={told} facts={factsOf(told)!} onOpen={open} />}
      >
        {geo && <MapAbout geo={geo} size={sizeFigure} colour={colourFigure} />}
      </SidePanel>
    </div>
  );
}
