import * as Plot from "@observablehq/plot";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SensitivityResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { spreadLines } from "../charts/spread-lines.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { shortened } from "../network/label-layer.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { TermButton } from "../parts/term-button.tsx";
import { usePalette } from "../theme/use-palette.ts";
import { rankStands } from "./rank-stands.ts";
import { variantKey } from "./use-sensitivity.ts";
import { useVariantWords } from "./use-variant-words.ts";

interface Props {
  readonly result: SensitivityResult;
  readonly names: ReadonlyMap<string, string>;
  readonly selected: string | undefined;
  readonly onSelect: (organisation: string) => void;
}

interface Place {
  readonly id: string;
  readonly column: string;
  readonly rank: number;
  /** The rank, or a place beneath it where several share it. */
  readonly stand: number;
}

/** Places of a column that several share. */
interface Shared {
  readonly column: string;
  readonly first: number;
  readonly last: number;
}

const base = "base";
const rowHeight = 26;
/** Room for the names of the variants, which stand aslant. */
const below = 94;

/** Where the organisations that lead the network asked for stand in every variant: a line each, the highest on top. */
export function RankLinesChart({ result, names, selected, onSelect }: Props) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const palette = usePalette();
  const words = useVariantWords();
  const choose = useRef(onSelect);
  choose.current = onSelect;
  const { leaders, variants } = result;
  // What is the same as another one would be the same column again.
  const columns = useMemo(() => variants.filter(({ sameAs }) => sameAs === undefined), [variants]);
  const titles = useMemo(
    () => new Map([[base, t("sensitivity.base")], ...columns.map((one) => [variantKey(one), words(one)] as const)]),
    [columns, words, t],
  );
  const { places, shared } = useMemo(() => {
    const keys = [base, ...columns.map(variantKey)];
    // Where it has no value the line breaks.
    const ranks = [leaders.ranks, ...columns.map((one) => one.ranks.map((rank) => rank ?? Number.NaN))];
    const stands = rankStands(ranks);
    return {
      places: leaders.ids.flatMap((id, k) =>
        keys.map((column, j): Place => ({ id, column, rank: ranks[j][k], stand: stands[j][k] })),
      ),
      shared: keys.flatMap((column, j) => sharedPlaces(column, ranks[j])),
    };
  }, [leaders, columns]);

  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const labels = leaders.ids.map((id, k) => ({ id, k }));
        const most = Math.max(...places.map(({ stand }) => stand).filter(Number.isFinite));
        const colourOf = (id: string) =>
          selected === undefined || !leaders.ids.includes(selected)
            ? palette.groups[leaders.ids.indexOf(id) % palette.groups.length]
            : id === selected
              ? palette.accent
              : palette.none;
        const left = Math.min(
          220,
          30 + 8 * Math.max(...leaders.ids.map((id) => shortened(names.get(id) ?? id).length)),
        );
        const plot = Plot.plot({
          width,
          height: 14 + below + rowHeight * Math.max(6, leaders.ids.length),
          marginTop: 14,
          marginLeft: left,
          marginRight: 44,
          marginBottom: below,
          style: plotStyle(palette),
          x: {
            type: "point",
            domain: [...titles.keys()],
            tickFormat: (key: string) => shortened(titles.get(key) ?? key),
            tickRotate: -35,
            tickSize: 3,
            label: null,
            padding: 0.2,
          },
          y: {
            ...depthScale(most, leaders.ids.length),
            reverse: true,
            axis: "right",
            label: null,
            ticks: 5,
            tickFormat: count,
          },
          marks: [
            Plot.ruleX([...titles.keys()], { stroke: palette.tie }),
            Plot.ruleX(shared, {
              x: "column",
              y1: "first",
              y2: "last",
              stroke: palette.tie,
              strokeWidth: 13,
              strokeLinecap: "round",
            }),
            Plot.line(places, {
              x: "column",
              y: "stand",
              z: "id",
              stroke: ({ id }: Place) => colourOf(id),
              strokeWidth: ({ id }: Place) => (id === selected ? 3.5 : 2),
              curve: "bump-x",
            }),
            Plot.dot(places, { x: "column", y: "stand", r: 3.5, fill: ({ id }: Place) => colourOf(id) }),
            Plot.text(places, {
              x: "column",
              y: "stand",
              text: ({ rank }: Place) => count(rank),
              dy: -9,
              fontSize: 10,
              fill: palette.text,
              stroke: palette.background,
              filter: ({ id, column }: Place) => id === selected && column !== base,
            }),
            Plot.tip(
              places.filter(({ rank }) => Number.isFinite(rank)),
              Plot.pointer({
                x: "column",
                y: "stand",
                maxRadius: 24,
                title: ({ id, column, rank }: Place) =>
                  `${names.get(id) ?? id}\n${titles.get(column) ?? column}: ${t("rank")} ${count(rank)}`,
                fill: palette.background,
                stroke: palette.rest,
              }),
            ),
          ],
        });
        // Names stand evenly, whatever ranks are shared, each led to its place by a line in its colour.
        const svg = plot.querySelector("svg") ?? plot;
        const start = plot.scale("x")!.apply(base) as number;
        const y = plot.scale("y")!;
        const standOf = new Map(places.filter(({ column }) => column === base).map(({ id, stand }) => [id, stand]));
        const heights = labels.map(({ id }) => y.apply(standOf.get(id)) as number);
        const spread = spreadLines(heights);
        labels.forEach(({ id, k }) => {
          const lead = document.createElementNS("http://www.w3.org/2000/svg", "path");
          lead.setAttribute("d", `M${left - 4},${spread[k]}L${start},${heights[k]}`);
          lead.setAttribute("stroke", colourOf(id));
          lead.setAttribute("stroke-width", id === selected ? "3.5" : "2");
          svg.append(lead);
          const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
          text.setAttribute("x", String(left - 8));
          text.setAttribute("y", String(spread[k] + 4));
          text.setAttribute("text-anchor", "end");
          text.setAttribute("fill", palette.text);
          text.setAttribute("font-weight", id === selected ? "700" : "400");
          text.textContent = `${count(leaders.ranks[k])}  ${shortened(names.get(id) ?? id)}`;
          svg.append(text);
        });
        plot.addEventListener("click", () => {
          const found = plot.value as Place | null;
          if (found) choose.current(found.id);
        });
        return plot;
      },
      [leaders, places, shared, titles, names, selected, palette, t, count],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("sensitivity.chart", { k: count(leaders.ids.length) })}</p>
      <div ref={frame} className="measure-plot" />
      {shared.length > 0 && <p className="quiet">{t("sensitivity.shared")}</p>}
      <ChartTable label={t("sensitivity.ranks")}>
        <ColumnHeads columns={[t("organisation"), ...[...titles.values()].map((title) => ({ number: title }))]} />
        <tbody>
          {leaders.ids.map((id, k) => (
            <tr key={id}>
              <th scope="row">
                <TermButton pressed={id === selected} onChoose={() => onSelect(id)}>
                  {names.get(id) ?? id}
                </TermButton>
              </th>
              <td className="number">{count(leaders.ranks[k])}</td>
              {columns.map((one) => {
                const rank = one.ranks[k];
                return (
                  <td key={variantKey(one)} className="number">
                    {rank === null ? "–" : count(rank)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

/** Most stay near the top; a few fall far, and where they share a rank there they are still to be told apart. */
function depthScale(most: number, leaders: number) {
  if (most > 30 * leaders) return { type: "log" } as const;
  return most > 3 * leaders ? ({ type: "pow", exponent: 0.5 } as const) : ({ type: "linear" } as const);
}

function sharedPlaces(column: string, ranks: readonly number[]): Shared[] {
  const sharing = Map.groupBy(
    ranks.filter((rank) => !Number.isNaN(rank)),
    (rank) => rank,
  );
  return [...sharing].flatMap(([rank, { length }]) =>
    length > 1 ? [{ column, first: rank, last: rank + length - 1 }] : [],
  );
}
