import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { shortened } from "../network/label-layer.ts";
import { RampLegend } from "../parts/ramp-legend.tsx";
import type { UrlState } from "../state/url-state.ts";
import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type OrderedMixing, signOf } from "./ordered-mixing.ts";

interface Props {
  readonly mixing: OrderedMixing;
  readonly reading: UrlState["reading"];
  readonly chosen: readonly [string | undefined, string | undefined];
  readonly onChoose: (row: string, column: string) => void;
}

/** The matrix as colours. Lift is read against 1, what chance lets expect; weight and density from 0. */
export function MixingHeatMap({ mixing, reading, chosen, onChoose }: Props) {
  const { t } = useTranslation(["page", "integration"]);
  const { value } = useFormats();
  const palette = usePalette();
  const container = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const [chosenRow, chosenColumn] = chosen;
  const { length } = mixing.groups;
  const side = length > 60 ? 13 : length > 14 ? 30 : length > 8 ? 44 : 64;

  useEffect(() => {
    const { groups } = mixing;
    const cells = groups.flatMap((row, i) =>
      groups.map((column, j) => {
        const cell = mixing.cell(i, j);
        return { row: row.id, column: column.id, figure: cell[reading], sign: signOf(cell) };
      }),
    );
    const titleOf = new Map(groups.map(({ id, title }) => [id, title]));
    const top = topOf(mixing, reading);
    const plot = Plot.plot({
      className: "heat-map",
      width: side * groups.length,
      height: side * groups.length,
      margin: 0,
      style: { fontFamily, fontSize: "12px", background: "transparent", color: palette.text },
      // The heads stand beside, so that they stay in view.
      x: { axis: null, domain: groups.map(({ id }) => id) },
      y: { axis: null, domain: groups.map(({ id }) => id) },
      color: isAgainstOne(reading)
        ? {
            type: "diverging",
            pivot: 1,
            symmetric: false,
            domain: [0, top],
            interpolate: mixed([palette.below, ...palette.ramp]),
          }
        : { type: "sqrt", domain: [0, top || 1], interpolate: mixed(palette.ramp) },
      marks: [
        Plot.cell(cells, {
          x: "column",
          y: "row",
          fill: (cell: (typeof cells)[number]) => cell.figure ?? Number.NaN,
          inset: 0.5,
          title: (cell: (typeof cells)[number]) =>
            `${titleOf.get(cell.row)} – ${titleOf.get(cell.column)}\n${t(`integration:matrix.${reading}`)}: ${
              cell.figure === undefined ? t("integration:matrix.undefined") : value(cell.figure)
            } ${cell.sign}`,
        }),
        Plot.cell(
          cells.filter(({ row, column }) => row === chosenRow && column === chosenColumn),
          { x: "column", y: "row", fill: "none", stroke: palette.text, strokeWidth: 2, pointerEvents: "none" },
        ),
        groups.length <= 14
          ? Plot.text(cells, {
              x: "column",
              y: "row",
              text: ({ figure, sign }: (typeof cells)[number]) =>
                `${figure === undefined ? "–" : value(figure)}${sign && `\n${sign}`}`,
              fill: ({ figure }: (typeof cells)[number]) => inkOn(figure, top, reading, palette),
              pointerEvents: "none",
            })
          : Plot.text(
              cells.filter(({ sign }) => sign !== ""),
              {
                x: "column",
                y: "row",
                text: "sign",
                fontSize: Math.min(12, side - 4),
                fill: ({ figure }: (typeof cells)[number]) => inkOn(figure, top, reading, palette),
                pointerEvents: "none",
              },
            ),
      ],
    });
    plot.setAttribute("aria-hidden", "true");
    plot.querySelectorAll<SVGRectElement>('g[aria-label="cell"] rect').forEach((rect) => {
      // Plot leaves undefined cells out and binds to each mark the index of its datum.
      const cell = cells[Number(Reflect.get(rect, "__data__"))];
      rect.style.cursor = "pointer";
      rect.addEventListener("click", () => choose.current(cell.row, cell.column));
    });
    container.current!.replaceChildren(plot);
  }, [mixing, reading, side, chosenRow, chosenColumn, palette, t, value]);

  return (
    <figure className="heat-map-frame">
      <figcaption>
        {t("integration:matrix.axes")} · <strong>{t(`integration:matrix.${reading}`)}</strong> (
        {t(`integration:matrix.${reading}Unit`)})
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is larger than its room it is scrolled by keys. */}
      <section className="heat-map-scroll" tabIndex={0} aria-label={t("integration:matrix.picture")}>
        <div className="heat-map-grid">
          <div className="heat-map-corner" />
          <ColumnHeads groups={mixing.groups} side={side} />
          <RowHeads groups={mixing.groups} side={side} />
          <div ref={container} />
        </div>
      </section>
      <Ramp reading={reading} top={value(topOf(mixing, reading))} />
      {mixing.groups.length > 0 && "expected" in mixing.cell(0, 0) && (
        <p className="quiet">{t("integration:matrix.signs")}</p>
      )}
    </figure>
  );
}

interface HeadsProps {
  readonly groups: OrderedMixing["groups"];
  /** Of a cell, in pixels. */
  readonly side: number;
}

function headLength(groups: HeadsProps["groups"]): number {
  return Math.min(230, 30 + 8 * Math.max(0, ...groups.map(({ title }) => shortened(title).length)));
}

function ColumnHeads({ groups, side }: HeadsProps) {
  const { text } = usePalette();
  const length = headLength(groups);
  // Close to each other, slanted ones would lie on one another.
  const isUpright = side < 20;
  const height = isUpright ? length : 0.75 * length;
  return (
    <svg
      className="heat-map-heads heat-map-columns"
      width={side * groups.length + (isUpright ? 0 : 0.4 * length)}
      height={height}
      fill={text}
      aria-hidden="true"
    >
      {groups.map(({ id, title }, k) => (
        <text key={id} transform={`translate(${(k + 0.5) * side + 4} ${height - 6}) rotate(${isUpright ? -90 : -40})`}>
          {shortened(title)}
          <title>{title}</title>
        </text>
      ))}
    </svg>
  );
}

function RowHeads({ groups, side }: HeadsProps) {
  const { text } = usePalette();
  const length = headLength(groups);
  return (
    <svg
      className="heat-map-heads heat-map-rows"
      width={length}
      height={side * groups.length}
      fill={text}
      textAnchor="end"
      aria-hidden="true"
    >
      {groups.map(({ id, title }, k) => (
        <text key={id} x={length - 6} y={(k + 0.5) * side} dy="0.35em">
          {shortened(title)}
          <title>{title}</title>
        </text>
      ))}
    </svg>
  );
}

/** Whether 1 stands for what is expected. */
function isAgainstOne(reading: UrlState["reading"]): boolean {
  return reading === "lift" || reading === "ratio";
}

/** Where the colours end: the largest figure, and not before 2 where 1 is in their middle. */
function topOf({ groups, cell }: OrderedMixing, reading: UrlState["reading"]): number {
  const figures = groups.flatMap((_, i) => groups.map((_, j) => cell(i, j)[reading] ?? 0));
  return Math.max(...figures, isAgainstOne(reading) ? 2 : 0);
}

/** The colour at a share of the way along evenly spaced ones. */
function mixed(colours: readonly string[]) {
  return (share: number): string => {
    const place = share * (colours.length - 1);
    const from = Math.min(Math.floor(place), colours.length - 2);
    return `color-mix(in srgb, ${colours[from + 1]} ${((place - from) * 100).toFixed(1)}%, ${colours[from]})`;
  };
}

/** Text on a filled cell: black or white, whichever stands out more from the cell's colour. */
function inkOn(
  figure: number | undefined,
  top: number,
  reading: UrlState["reading"],
  { ramp: [low, high], below, text }: Palette,
) {
  if (figure === undefined) return text;
  const [from, to, share] = !isAgainstOne(reading)
    ? [low, high, Math.sqrt(figure / (top || 1))]
    : figure < 1
      ? [low, below, 1 - figure]
      : [low, high, (figure - 1) / Math.max(top - 1, 1)];
  // Where the contrast with black and with white is the same (WCAG 2.2).
  return luminance(from, to, share) > 0.179 ? "#000000" : "#ffffff";
}

/** Relative luminance of the colour at a share of the way from one to another. */
function luminance(from: string, to: string, share: number): number {
  const channel = (colour: string, k: number) => Number.parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16) / 255;
  const linear = [0, 1, 2].map((k) => {
    const mixed = channel(from, k) + share * (channel(to, k) - channel(from, k));
    return mixed <= 0.04045 ? mixed / 12.92 : ((mixed + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function Ramp({ reading, top }: { readonly reading: UrlState["reading"]; readonly top: string }) {
  const { t } = useTranslation(["page", "integration"]);
  const { ramp, below } = usePalette();
  const colours = isAgainstOne(reading) ? [below, ramp[0], ramp[1]] : ramp;
  return (
    <RampLegend
      colours={colours}
      least={t(isAgainstOne(reading) ? "integration:matrix.lessThanChance" : "integration:matrix.least")}
      most={t(isAgainstOne(reading) ? "integration:matrix.moreThanChance" : "integration:matrix.most", { value: top })}
    />
  );
}
