import * as Plot from "@observablehq/plot";
import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scale } from "../charts/bins.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { RampLegend } from "../parts/ramp-legend.tsx";
import { usePalette } from "../theme/use-palette.ts";
import type { RankedRow } from "./ranked-rows.ts";

/** Each organisation with a value of both measures. */
export type Pair = RankedRow & { readonly other: number };

export interface Box {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

interface Props {
  readonly pairs: readonly Pair[];
  readonly scale: Scale;
  readonly across: string;
  readonly up: string;
  readonly height: number;
  /** Ids of those asked about; without a question all are. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly selected: string | undefined;
  readonly onChoose: (box: Box) => void;
  readonly onSelect: (id: string) => void;
}

/** Who has the same two values. */
interface Spot {
  readonly value: number;
  readonly other: number;
  readonly pairs: readonly Pair[];
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Beyond so many points they are counted in hexagons: as single ones they would cover each other. */
const mostPoints = 6000;
const leastDrag = 4;

/** Named where they share a place; more are counted. */
const mostNamed = 5;

/**
 * Two measures of the same organisations. A drag over points chooses them. A click opens the organisation, or chooses those that
 * have the same two values.
 */
export function ScatterChart(props: Props) {
  const { pairs, scale, across, up, height, lit, selected, onChoose, onSelect } = props;
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const palette = usePalette();
  const drawn = useRef<(SVGSVGElement | HTMLElement) & Plot.Plot>(undefined);
  const start = useRef<Corner>(undefined);
  const [drag, setDrag] = useState<readonly [Corner, Corner]>();
  const [fullest, setFullest] = useState<number>();
  const inHexagons = pairs.length > mostPoints;
  const spots = useMemo(() => spotsOf(pairs), [pairs]);

  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const at = { x: "value", y: "other" } as const;
        const isLit = ({ id }: Pair) => !lit || lit.has(id);
        // Above the others: who is asked about is seen among many.
        const inOrder = lit ? [...pairs.filter((pair) => !isLit(pair)), ...pairs.filter(isLit)] : pairs;
        const plot = Plot.plot({
          width,
          height,
          marginTop: 10,
          marginLeft: 60,
          marginRight: 34,
          marginBottom: 28,
          inset: 8,
          style: { ...plotStyle(palette), userSelect: "none" },
          x: { type: scale, label: null, grid: true, tickFormat: value, ticks: tickCount(width, scale) },
          y: { type: scale, label: null, grid: true, tickFormat: value, ticks: 6 },
          r: { type: "identity" },
          color: { type: "log", range: [...palette.markRamp] },
          marks: inHexagons
            ? [
                Plot.dot(
                  pairs,
                  Plot.hexbin(
                    { fill: "count", title: (bin: Pair[]) => t("organisations", { n: count(bin.length) }) },
                    { ...at, binWidth: 12, symbol: "hexagon", r: 6 },
                  ),
                ),
                Plot.dot(
                  lit ? pairs.filter(isLit) : [],
                  Plot.hexbin({}, { ...at, binWidth: 12, symbol: "hexagon", r: 6, stroke: palette.text, fill: "none" }),
                ),
              ]
            : [
                Plot.dot(inOrder, {
                  ...at,
                  r: (pair: Pair) => (lit && isLit(pair) ? 4.5 : 3.5),
                  fill: (pair: Pair) => (isLit(pair) ? palette.accent : palette.none),
                  fillOpacity: (pair: Pair) => (lit && isLit(pair) ? 0.9 : 0.5),
                }),
                Plot.dot(
                  pairs.filter(({ id }) => id === selected),
                  { ...at, r: 6, stroke: palette.text, strokeWidth: 2 },
                ),
                Plot.tip(
                  spots,
                  Plot.pointer({
                    ...at,
                    maxRadius: 14,
                    title: ({ value: x, other: y, pairs: here }: Spot) =>
                      [
                        ...here.slice(0, mostNamed).map(({ name }) => name),
                        ...(here.length > mostNamed ? [t("more", { n: count(here.length - mostNamed) })] : []),
                        `${value(x)} · ${value(y)}`,
                      ].join("\n"),
                    fill: palette.background,
                    stroke: palette.rest,
                  }),
                ),
              ],
        });
        drawn.current = plot;
        setFullest(inHexagons ? Math.max(...(plot.scale("color")!.domain as number[])) : undefined);
        return plot;
      },
      [pairs, scale, height, lit, selected, inHexagons, spots, palette, count, value, t],
    ),
  );

  const cornerAt = ({ clientX, clientY }: PointerEvent): Corner => {
    const { left, top } = frame.current!.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const end = () => {
    const plot = drawn.current!;
    if (drag) {
      const [xs, ys] = (["x", "y"] as const).map((axis) => {
        const inverse = plot.scale(axis)!.invert!;
        return drag.map((corner) => Number(inverse(corner[axis]))).sort((a, b) => a - b);
      });
      onChoose({ from: xs[0], to: xs[1], otherFrom: ys[0], otherTo: ys[1] });
    } else if (start.current && plot.value) {
      const { value: x, other: y, pairs: here } = plot.value as Spot;
      if (here.length === 1) onSelect(here[0].id);
      else onChoose({ from: x, to: x, otherFrom: y, otherTo: y });
    }
    start.current = undefined;
    setDrag(undefined);
  };

  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{up}</p>
      <div
        className="measure-plot brushed"
        // Plot keeps what is pressed on a dot to itself.
        onPointerDownCapture={(event) => {
          if (event.button === 0) start.current = cornerAt(event);
        }}
        onPointerMove={(event) => {
          const [first, now] = [start.current, cornerAt(event)];
          if (!first || (!drag && Math.hypot(now.x - first.x, now.y - first.y) < leastDrag)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([first, now]);
        }}
        onPointerUp={end}
        onPointerCancel={() => {
          start.current = undefined;
          setDrag(undefined);
        }}
      >
        <div ref={frame} />
        {drag && <span className="brush" style={boxStyle(drag)} />}
      </div>
      <p className="axis-title across">{across}</p>
      {fullest !== undefined && (
        <RampLegend
          colours={palette.markRamp}
          least={t("organisations", { n: count(1) })}
          most={t("organisations", { n: count(fullest) })}
        />
      )}
      <p className="quiet">{t(inHexagons ? "hexagons" : "brush")}</p>
    </figure>
  );
}

function spotsOf(pairs: readonly Pair[]): Spot[] {
  const spots = Map.groupBy(pairs, ({ value, other }) => `${value} ${other}`);
  return Array.from(spots.values(), (here) => ({ value: here[0].value, other: here[0].other, pairs: here }));
}

function boxStyle([a, b]: readonly [Corner, Corner]) {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
