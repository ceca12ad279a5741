import { ActionIcon } from "@mantine/core";
import { type GeoProjection, interpolateRgb } from "d3";
import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../state/use-url-state.ts";
import { fontFamily } from "../theme/theme.ts";
import { usePalette } from "../theme/use-palette.ts";
import { LandLayer } from "./land-layer.tsx";
import { hullPadding } from "./map-labels.ts";
import type { MapSize } from "./map-projection.ts";
import type { Outline } from "./outline.ts";
import { PlaceCircles } from "./place-circles.tsx";
import { labelSize, type MapLook, useMapScene } from "./use-map-scene.ts";
import { usePanZoom } from "./use-pan-zoom.ts";

export interface MapHandle {
  readonly svg: SVGSVGElement | null;
}

interface Props extends MapLook {
  readonly ref: Ref<MapHandle>;
  readonly size: MapSize;
  readonly projection: GeoProjection;
  readonly outline: Outline | undefined;
  /** What is to be said on the picture itself. */
  readonly remark: string | undefined;
  readonly onLit: (place: number | undefined) => void;
  readonly addressOf: (place: number) => string;
  readonly describe: (place: number) => string;
  readonly onOpen: (place: number) => void;
  /** Where ties lead somewhere too; for keys the same ways stand beside the map. */
  readonly tieWays?: TieWays;
}

export interface TieWays {
  /** Indices of the two places that are chosen. */
  readonly chosen: readonly [number, number] | undefined;
  readonly describe: (ends: readonly [number, number]) => string;
  readonly onOpen: (ends: readonly [number, number]) => void;
}

function isChosen(ways: TieWays | undefined, [one, other]: readonly [number, number]): boolean {
  const chosen: readonly number[] = ways?.chosen ?? [];
  return chosen.includes(one) && chosen.includes(other);
}

/** Land, groups of places, lines, places, names. Every colour is an attribute, so that the picture can be saved as it is. */
export function MapCanvas(props: Props) {
  const { ref, size, projection, outline, remark, onLit, addressOf, describe, onOpen, tieWays, ...look } = props;
  const { t } = useTranslation();
  const palette = usePalette();
  const [{ mapCamera }, change] = useUrlState();
  const svg = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<number>();
  const { transform, enlarge, moves, step } = usePanZoom({
    svg,
    size,
    projection,
    camera: mapCamera,
    onRest: (camera) => change({ mapCamera: camera }, { replace: true }),
  });
  useImperativeHandle(ref, () => ({ svg: svg.current }), []);
  const { geo, looks, empty, lit } = look;
  const { circles, ties, planned, hulls, near, order, labels } = useMapScene(look, size, projection, transform);
  const colourOf = (code: number) => looks.colours[looks.grouping!.grouping.codes.indexOf(code)];
  const opacity = (ends: readonly [number, number], full: number) =>
    lit === undefined || ends.includes(lit) ? full : 0.08;

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    // On a circle arrow keys go on to the next.
    if (!move || (event.target !== event.currentTarget && event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    move();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links; no fieldset holds one. */}
      <svg
        ref={svg}
        className="map"
        role="group"
        aria-label={t("map.canvas")}
        aria-description={t("map.keys")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and enlarge it.
        tabIndex={0}
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        fontFamily={fontFamily}
        fontSize={labelSize}
        fill={palette.text}
        onKeyDown={onKeyDown}
        data-map={outline ? "drawn" : undefined}
      >
        <rect width={size.width} height={size.height} fill={palette.background} />
        {outline && <LandLayer outline={outline} projection={projection} transform={transform.toString()} />}
        <g className="hulls" strokeWidth={2 * hullPadding} strokeLinejoin="round" strokeLinecap="round">
          {hulls.map(({ code, path }) => (
            <path key={code} d={path} fill={colourOf(code)} stroke={colourOf(code)} opacity={0.14} />
          ))}
        </g>
        <g className="planned" fill="none" stroke={palette.accent} strokeDasharray="4 3">
          {planned.map(({ key, path, width, ends }) => (
            <path key={key} d={path} strokeWidth={width} opacity={opacity(ends, 0.85)} />
          ))}
        </g>
        <g className="ties" fill="none" stroke={palette.tieLit} strokeLinecap="round">
          {ties.map(({ key, path, width, ends }) => (
            <path
              key={key}
              d={path}
              strokeWidth={isChosen(tieWays, ends) ? width + 2 : width}
              stroke={isChosen(tieWays, ends) ? palette.accent : undefined}
              opacity={isChosen(tieWays, ends) ? 1 : opacity(ends, ties.length > 60 ? 0.45 : 0.7)}
            />
          ))}
        </g>
        {tieWays && (
          <g className="tie-ways" fill="none" stroke="transparent" strokeWidth={10} pointerEvents="stroke">
            {ties.map(({ key, path, ends }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: a picture; keys have the table beside it.
              <path key={key} d={path} onClick={() => tieWays.onOpen(ends)}>
                <title>{tieWays.describe(ends)}</title>
              </path>
            ))}
          </g>
        )}
        <PlaceCircles
          geo={geo}
          circles={circles}
          colours={looks.colours}
          empty={empty}
          near={near}
          tabbable={focused !== undefined && focused < circles.length ? focused : order[0]}
          addressOf={addressOf}
          describe={describe}
          onOpen={onOpen}
          onLit={onLit}
          onFocus={setFocused}
        />
        <g
          className="labels"
          stroke={palette.background}
          strokeWidth={3.5}
          strokeLinejoin="round"
          paintOrder="stroke"
          pointerEvents="none"
          aria-hidden
        >
          {labels.map(({ text, left, middle, strong, group }) => (
            <text
              key={`${text} ${left.toFixed(0)} ${middle.toFixed(0)}`}
              className={group === undefined ? "place" : "group"}
              x={left}
              y={middle}
              dy="0.35em"
              fontWeight={strong ? 600 : 450}
              fill={group === undefined ? palette.text : interpolateRgb(colourOf(group), palette.text)(0.4)}
            >
              {text}
            </text>
          ))}
          {remark && (
            <text className="remark" x={size.width - 12} y={size.height - 14} textAnchor="end" fontWeight={600}>
              {remark}
            </text>
          )}
        </g>
      </svg>
      <fieldset className="zoom" aria-label={t("network.zoom")}>
        <ActionIcon variant="default" aria-label={t("network.zoomIn")} onClick={() => enlarge(step)}>
          <Plus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("network.zoomOut")} onClick={() => enlarge(1 / step)}>
          <Minus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("network.whole")} onClick={() => change({ mapCamera: undefined })}>
          <Maximize size={15} />
        </ActionIcon>
      </fieldset>
    </>
  );
}
