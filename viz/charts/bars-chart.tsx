import * as Plot from "@observablehq/plot";
import { useCallback, useRef } from "react";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { usePalette } from "../theme/use-palette.ts";
import type { Bin, Scale } from "./bins.ts";
import { ChartTable } from "./chart-table.tsx";
import { plotStyle } from "./plot-style.ts";
import { tickCount } from "./tick-count.ts";
import { usePlot } from "./use-plot.ts";

interface Props {
  readonly label: string;
  readonly bins: readonly Bin[];
  readonly scale: Scale;
  /** What is along the axes, with its unit. */
  readonly across: string;
  readonly up: string;
  readonly height: number;
  /** Values of those asked about; without a question all are. */
  readonly lit?: readonly number[];
  readonly onChoose?: (bin: Bin) => void;
}

const leastBars = 6;
const mostPointedOut = 30;

/** How many have which value: bars, and the table behind them. Who is asked about stands out. */
export function BarsChart({ label, bins, scale, across, up, height, lit, onChoose }: Props) {
  const { count, value } = useFormats();
  const palette = usePalette();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const ofBin = ({ lowest, highest }: Bin) =>
          lit!.reduce((sum, x) => sum + (x >= lowest && x <= highest ? 1 : 0), 0);
        const at = { x1: "from", x2: "to", insetLeft: 0.5, insetRight: 0.5 } as const;
        const isWhole = bins.every(({ lowest, highest }) => Number.isInteger(lowest) && Number.isInteger(highest));
        const tick = (x: number) => (isWhole && !Number.isInteger(x) ? "" : value(x));
        const most = Math.max(...bins.map((bin) => bin.count), 1);
        const plot = Plot.plot({
          width,
          height,
          marginTop: 10,
          marginLeft: 26 + 7 * count(most).length,
          marginRight: 34,
          marginBottom: 28,
          style: plotStyle(palette),
          x: {
            type: scale,
            label: null,
            domain: isWhole && scale === "linear" ? roomFor(bins) : undefined,
            tickFormat: tick,
            ticks: tickCount(width, scale),
          },
          y: {
            label: null,
            grid: true,
            nice: true,
            tickFormat: (n: number) => (Number.isInteger(n) ? count(n) : ""),
            ticks: 5,
          },
          marks: [
            ...(lit
              ? [
                  Plot.rectY(bins, { ...at, y: "count", fill: palette.none }),
                  Plot.rectY(bins, { ...at, y: ofBin, fill: palette.accent }),
                ]
              : []),
            // What is pointed at and clicked: the whole bar.
            Plot.rectY(bins, {
              ...at,
              y: "count",
              fill: lit ? "transparent" : palette.accent,
              title: (bin: Bin) => `${rangeOf(bin, value)}: ${count(bin.count)}`,
            }),
            Plot.ruleY([0], { stroke: palette.rest }),
            // One among thousands is less than a pixel of a bar.
            Plot.dot(lit && lit.length <= mostPointedOut ? [...new Set(lit)] : [], {
              x: (x: number) => x,
              y: 0,
              symbol: "triangle",
              r: 5,
              fill: palette.accent,
              stroke: palette.background,
            }),
          ],
        });
        const whole = [...plot.querySelectorAll<SVGGElement>('g[aria-label="rect"]')].at(-1);
        whole?.querySelectorAll("rect").forEach((rect) => {
          if (!choose.current) return;
          rect.style.cursor = "pointer";
          rect.addEventListener("click", () => choose.current?.(bins[Number(Reflect.get(rect, "__data__"))]));
        });
        return plot;
      },
      [bins, scale, height, lit, palette, count, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{up}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{across}</p>
      <ChartTable label={label}>
        <ColumnHeads columns={[across, { number: up }]} />
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">
                {onChoose ? (
                  <button type="button" className="link-button" onClick={() => onChoose(bin)}>
                    {rangeOf(bin, value)}
                  </button>
                ) : (
                  rangeOf(bin, value)
                )}
              </th>
              <td className="number">{count(bin.count)}</td>
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

/** A single whole number is a bar, not a wall. */
function roomFor(bins: readonly Bin[]): [number, number] {
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  return [from, Math.max(to, from + leastBars)];
}

export function rangeOf(
  { lowest, highest }: Pick<Bin, "lowest" | "highest">,
  write: (value: number) => string,
): string {
  return lowest === highest ? write(lowest) : `${write(lowest)} – ${write(highest)}`;
}
