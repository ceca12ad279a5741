import * as Plot from "@observablehq/plot";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { shortened } from "../network/label-layer.ts";
import { usePalette } from "../theme/use-palette.ts";
import { besideRows } from "./beside-rows.ts";
import type { Side } from "./use-beside.ts";

/** Beyond so many standard deviations small ones could not be told apart on a linear scale. */
const mostLinear = 20;
const rowHeight = 30;
const within = 1.96;

/** How far each figure is from chance in both networks: a dot for each, joined. */
export function ZDotsChart({ sides: [own, other] }: { readonly sides: readonly [Side, Side] }) {
  const { t } = useTranslation("measures");
  const { value } = useFormats();
  const palette = usePalette();
  const looks = [
    { id: own.id, title: own.title, colour: palette.groups[0], symbol: "circle" },
    { id: other.id, title: other.title, colour: palette.groups[1], symbol: "diamond" },
  ] as const;
  const [ownColour, otherColour] = [palette.groups[0], palette.groups[1]];
  const rows = useMemo(
    () =>
      besideRows(own.result.data, other.result.data)
        .map((row) => ({ title: row.title, own: row.own?.null?.z, other: row.other?.null?.z }))
        .filter((row) => row.own !== undefined || row.other !== undefined),
    [own.result.data, other.result.data],
  );
  const all = rows.flatMap(({ own, other }) => [own, other]).filter((z) => z !== undefined);
  const isLog = all.some((z) => Math.abs(z) > mostLinear);
  const [ownTitle, otherTitle] = [own.title, other.title];
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const all = rows.flatMap(({ own, other }) => [own, other]).filter((z) => z !== undefined);
        const [least, most] = [Math.min(-2.5, ...all), Math.max(2.5, ...all)];
        const room = isLog ? 1.25 : 1.06;
        const powers = Array.from({ length: 7 }, (_, power) => 10 ** power);
        const ticks = [...powers.map((one) => -one).reverse(), -2, 0, 2, ...powers].filter(
          (z) => Math.abs(z) !== 1 && z >= least * room && z <= most * room,
        );
        const longest = Math.max(...rows.map(({ title }) => shortened(title).length));
        const isWide = rows.some(({ title }) => /[\u1100-\uffff]/.test(title));
        const dots = (side: "own" | "other", fill: string, symbol: "circle" | "diamond", title: string) => [
          Plot.dot(
            rows.filter((row) => row[side] !== undefined),
            { x: side, y: "title", fill, symbol, r: side === "own" ? 6 : 5.5, stroke: palette.background },
          ),
          Plot.tip(
            rows.filter((row) => row[side] !== undefined),
            Plot.pointer({
              x: side,
              y: "title",
              maxRadius: 14,
              title: (row: (typeof rows)[number]) => `${row.title}\n${title}: z = ${value(row[side]!)}`,
              fill: palette.background,
              stroke: palette.rest,
            }),
          ),
        ];
        return Plot.plot({
          width,
          height: 40 + rowHeight * rows.length,
          marginTop: 8,
          marginBottom: 32,
          marginLeft: Math.min(0.4 * width, 16 + (isWide ? 11 : 7) * longest),
          marginRight: 20,
          style: plotStyle(palette),
          x: {
            type: isLog ? "symlog" : "linear",
            domain: [least * room, most * room],
            ...(isLog && { ticks }),
            tickFormat: (z: number) => value(z),
            label: null,
            grid: true,
          },
          y: { domain: rows.map(({ title }) => title), label: null, tickSize: 0, tickFormat: shortened },
          marks: [
            Plot.rect([0], { x1: -within, x2: within, fill: palette.none, fillOpacity: 0.35 }),
            Plot.ruleX([0], { stroke: palette.rest }),
            Plot.link(
              rows.filter(({ own, other }) => own !== undefined && other !== undefined),
              { x1: "own", x2: "other", y1: "title", y2: "title", stroke: palette.rest, strokeWidth: 2.5 },
            ),
            ...dots("own", ownColour, "circle", ownTitle),
            ...dots("other", otherColour, "diamond", otherTitle),
          ],
        });
      },
      [rows, isLog, ownColour, otherColour, ownTitle, otherTitle, palette, value],
    ),
  );
  if (rows.length === 0) return <p className="quiet chance-hint">{t("datasets.noZ")}</p>;
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t(isLog ? "datasets.chartLog" : "datasets.chart")}</p>
      <div ref={frame} className="measure-plot z-dots" />
      <p className="slope-legend quiet">
        {looks.map(({ id, title, colour, symbol }) => (
          <span key={id} className="line-name">
            <span className={`side-mark ${symbol}`} style={{ background: colour }} aria-hidden />
            {title}
          </span>
        ))}
      </p>
      <p className="quiet">{t("datasets.chartAbout")}</p>
    </figure>
  );
}
