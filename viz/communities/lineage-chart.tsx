import * as Plot from "@observablehq/plot";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CommunitiesOverTimeResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useCommunityTitle } from "../i18n/use-community-title.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type LineageBlock, lineageBands } from "./lineage-bands.ts";
import { lineageColours } from "./lineage-colours.ts";

interface Props {
  readonly result: CommunitiesOverTimeResult;
  readonly selected: number | undefined;
  readonly onChoose: (lineage: number) => void;
}

const height = 340;
/** Half of how wide a block is, where periods are 1 apart. */
const half = 0.17;
const leastForNumber = 15;
const symbols = { born: "triangle", split: "diamond", merged: "square", gone: "times" } as const;
type Marked = keyof typeof symbols;

/** Communities followed from period to period: a block each, as high as it has organisations, and who changes over between them. */
export function LineageChart({ result, selected, onChoose }: Props) {
  const { t } = useTranslation("communities");
  const { count } = useFormats();
  const title = useCommunityTitle();
  const palette = usePalette();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const { periods, lineages, events } = result;
  const colours = lineageColours(lineages, palette);
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const drawn = lineageColours(lineages, palette);
        const { blocks, flows } = lineageBands(periods, (lineage) => Number(drawn[lineage] === palette.rest));
        const colourOf = (lineage: number) => (lineage < 0 ? palette.none : drawn[lineage]);
        const isDim = (lineage: number) => selected !== undefined && lineage !== selected;
        const most = Math.max(...blocks.map(({ top }) => top), 1);
        const pixels = (height - 40) / most;
        const ribbons = flows.flatMap(({ from, to, organisations, leaves, comes }, id) => [
          {
            id,
            lineage: from.lineage,
            other: to.lineage,
            x: from.period + half,
            bottom: leaves,
            top: leaves + organisations,
          },
          {
            id,
            lineage: from.lineage,
            other: to.lineage,
            x: to.period - half,
            bottom: comes,
            top: comes + organisations,
          },
        ]);
        const marks = events.flatMap(({ kind, period, from, to }) => {
          if (!(kind in symbols)) return [];
          // Where many small ones come and go nothing else could be seen.
          const [lines, at] = kind === "gone" || kind === "split" ? [from, period - 1] : [to, period];
          if (drawn[lines[0]] === palette.rest) return [];
          const block = blocks.find((one) => one.period === at && one.lineage === lines[0])!;
          const x = at + (kind === "gone" || kind === "split" ? half : -half);
          return [{ kind: kind as Marked, x, y: (block.bottom + block.top) / 2, lineage: lines[0] }];
        });
        const plot = Plot.plot({
          width,
          height,
          marginTop: 10,
          marginLeft: 26 + 7 * count(most).length,
          marginRight: 14,
          marginBottom: 28,
          style: plotStyle(palette),
          x: {
            label: null,
            domain: [-0.35, periods.length - 0.65],
            ticks: periods.map((_, period) => period),
            tickFormat: (period: number) => spanOf(periods[period], width / periods.length < 74),
            tickSize: 0,
          },
          y: {
            label: null,
            domain: [0, most],
            tickFormat: (n: number) => (Number.isInteger(n) ? count(n) : ""),
            ticks: 5,
          },
          marks: [
            Plot.areaY(ribbons, {
              ...{ x: "x", y1: "bottom", y2: "top", z: "id", curve: "bump-x" },
              fill: (one: (typeof ribbons)[number]) => colourOf(one.lineage),
              fillOpacity: (one: (typeof ribbons)[number]) =>
                selected === undefined ? 0.35 : one.lineage === selected || one.other === selected ? 0.6 : 0.08,
            }),
            Plot.rect(blocks, {
              x1: ({ period }: LineageBlock) => period - half,
              x2: ({ period }: LineageBlock) => period + half,
              y1: "bottom",
              // A line between blocks, where they are high enough for one.
              y2: ({ bottom, top }: LineageBlock) => top - Math.min(1 / pixels, 0.2 * (top - bottom)),
              fill: ({ lineage }: LineageBlock) => colourOf(lineage),
              fillOpacity: ({ lineage }: LineageBlock) => (isDim(lineage) ? 0.25 : 1),
              title: ({ lineage, bottom, top }: LineageBlock) =>
                `${lineage < 0 ? t("notFollowed") : title(lineages[lineage])}: ${count(top - bottom)}`,
            }),
            Plot.text(
              blocks.filter(({ lineage, bottom, top }) => lineage >= 0 && (top - bottom) * pixels >= leastForNumber),
              {
                x: "period",
                y: ({ bottom, top }: LineageBlock) => (bottom + top) / 2,
                text: ({ lineage }: LineageBlock) => count(lineage + 1),
                ...{ fill: palette.text, stroke: palette.background, strokeWidth: 3, pointerEvents: "none" },
              },
            ),
            Plot.dot(
              marks.filter(({ kind }) => kind !== "gone"),
              {
                ...{ x: "x", y: "y", r: 5, fill: palette.text, stroke: palette.background, pointerEvents: "none" },
                symbol: ({ kind }: { kind: Marked }) => symbols[kind],
              },
            ),
            Plot.dot(
              marks.filter(({ kind }) => kind === "gone"),
              { x: "x", y: "y", r: 5, stroke: palette.text, strokeWidth: 2, symbol: "times", pointerEvents: "none" },
            ),
          ],
        });
        plot.querySelectorAll<SVGRectElement>('g[aria-label="rect"] rect').forEach((rect) => {
          const { lineage } = blocks[Number(Reflect.get(rect, "__data__"))];
          if (lineage < 0) return;
          rect.style.cursor = "pointer";
          rect.addEventListener("click", () => choose.current(lineage));
        });
        return plot;
      },
      [periods, lineages, events, selected, palette, count, title, t],
    ),
  );
  const own = lineages.filter(({ id }) => colours[id] !== palette.rest);
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("overTimeUp")}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{t("overTimeAcross")}</p>
      <ul className="lineage-legend" aria-label={t("table")}>
        {own.map((lineage) => (
          <li key={lineage.id}>
            <span className="swatch" style={{ background: colours[lineage.id] }} />
            <button
              type="button"
              className="link-button"
              aria-pressed={selected === lineage.id}
              onClick={() => onChoose(lineage.id)}
            >
              {title(lineage)}
            </button>
          </li>
        ))}
        {own.length < lineages.length && (
          <li>
            <span className="swatch" style={{ background: palette.rest }} />
            {t("rest", { n: count(lineages.length - own.length) })}
          </li>
        )}
        {periods.some(({ small }) => small.organisations > 0) && (
          <li>
            <span className="swatch" style={{ background: palette.none }} />
            {t("notFollowed")}
          </li>
        )}
      </ul>
      <p className="quiet">
        {t("legend")} ▲ {t("events.born")} · ◆ {t("events.split")} · ■ {t("events.merged")} · ✕ {t("events.gone")}
      </p>
    </figure>
  );
}

/** A period in words, the second year in two digits where there is little room. */
export function spanOf({ first, last }: { readonly first: number; readonly last: number }, isShort = false): string {
  if (first === last) return String(first);
  return `${first}–${isShort ? String(last).slice(-2) : last}`;
}
