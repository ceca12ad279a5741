import * as Plot from "@observablehq/plot";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureByYearResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { rankStands } from "./rank-stands.ts";

interface Line {
  readonly id: string;
  readonly name: string;
  readonly synthetic: boolean;
  readonly colour: string;
  /** By place of the year; undefined where it has no value. */
  readonly ranks: readonly (number | undefined)[];
}

const highest = 10;
const height = 240;
const writtenRanks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Where those who lead stood in each year: a line each, and the table behind it. Who is selected has a line too. */
export function YearRanks({ result }: { readonly result: MeasureByYearResult }) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const palette = usePalette();
  const [{ organisation }, change] = useUrlState();
  const lines = useMemo(
    () => linesOf(result, organisation, palette.groups, palette.text),
    [result, organisation, palette],
  );
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const years = result.years.map(({ year }) => year);
        const stands = rankStands(years.map((_, i) => lines.map(({ ranks }) => ranks[i] ?? Number.NaN)));
        const points = lines.flatMap((line, k) =>
          years.map((year, i) => ({ ...line, year, rank: line.ranks[i] ?? Number.NaN, stand: stands[i][k] })),
        );
        type Point = (typeof points)[number];
        // By hand, so that each of these ranks is written: a logarithmic axis leaves some of them out.
        const at = { x: "year", y: ({ stand }: Point) => Math.log(stand) } as const;
        const deepest = Math.max(highest, ...points.map(({ stand }) => (Number.isNaN(stand) ? 1 : stand)));
        const plot = Plot.plot({
          width,
          height,
          marginTop: 14,
          marginLeft: 56,
          marginRight: 20,
          marginBottom: 26,
          style: plotStyle(palette),
          x: { type: "point", domain: years, label: null, tickFormat: String, padding: 0.5 },
          y: {
            domain: [Math.log(deepest), 0],
            label: null,
            grid: true,
            ticks: writtenRanks.filter((rank) => rank <= deepest).map(Math.log),
            tickFormat: (log: number) => count(Math.exp(log)),
          },
          marks: [
            Plot.line(points, {
              ...at,
              z: "id",
              stroke: "colour",
              strokeWidth: (point: Point) => (point.id === organisation ? 3.5 : 2),
              curve: "bump-x",
            }),
            Plot.dot(points, { ...at, fill: "colour", r: 4 }),
            Plot.tip(
              points,
              Plot.pointer({
                ...at,
                maxRadius: 20,
                title: ({ name, year, rank }: Point) => `${name}\n${year} · ${t("rank")} ${count(rank)}`,
                fill: palette.background,
                stroke: palette.rest,
              }),
            ),
          ],
        });
        plot.addEventListener("click", () => {
          const point = plot.value as Point | null;
          if (point) change({ organisation: point.id, activity: undefined });
        });
        return plot;
      },
      [result.years, lines, organisation, palette, count, t, change],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("years.ranks")}</p>
      <div ref={frame} className="measure-plot" />
      <p className="quiet">
        {t("years.ranksLegend", {
          n: count(lines.filter(({ colour }) => colour !== palette.text).length),
          highest,
        })}
      </p>
      <PlainTable label={t("years.ranks")}>
        <ColumnHeads columns={[t("organisation"), ...result.years.map(({ year }) => ({ number: String(year) }))]} />
        <tbody>
          {lines.map(({ id, name, synthetic, colour, ranks }) => (
            <tr key={id}>
              <th scope="row">
                <span className="line-name">
                  <span className="line-swatch" style={{ background: colour }} />
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => change({ organisation: id, activity: undefined })}
                  >
                    {name}
                  </button>
                  {synthetic && <SyntheticMark />}
                </span>
              </th>
              {ranks.map((rank, i) => (
                <td key={result.years[i].year} className="number">
                  {rank === undefined ? "–" : count(rank)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </figure>
  );
}

/** Those who are most often among the highest; of equally often the one whose best rank is better, then by id. */
function linesOf(
  { ids, organisations, years }: MeasureByYearResult,
  selected: string | undefined,
  colours: readonly string[],
  ofSelected: string,
): Line[] {
  const often = new Map<number, { times: number; best: number }>();
  for (const { organisations: places, rank } of years)
    for (const [i, place] of places.entries()) {
      if (rank[i] > highest) continue;
      const { times, best } = often.get(place) ?? { times: 0, best: Number.POSITIVE_INFINITY };
      often.set(place, { times: times + 1, best: Math.min(best, rank[i]) });
    }
  const leading = [...often]
    .sort(([a, x], [b, y]) => y.times - x.times || x.best - y.best || a - b)
    .slice(0, colours.length)
    .map(([place]) => place);
  const also = selected === undefined ? -1 : ids.indexOf(selected);
  const shown = also < 0 || leading.includes(also) ? leading : [...leading, also];
  const byYear = years.map(({ organisations: places, rank }) => new Map(places.map((place, i) => [place, rank[i]])));
  return shown.map((place, i) => ({
    id: ids[place],
    name: organisations.name[place] ?? ids[place],
    synthetic: organisations.synthetic[place],
    colour: colours[i] ?? ofSelected,
    ranks: byYear.map((of) => of.get(place)),
  }));
}
