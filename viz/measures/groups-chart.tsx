import * as Plot from "@observablehq/plot";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { GroupComparisonResult } from "../api/client.ts";
import type { Scale } from "../charts/bins.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { shortened } from "../network/label-layer.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { probability } from "../parts/probability.ts";
import { usePalette } from "../theme/use-palette.ts";
import { GroupMeansChart } from "./group-means-chart.tsx";

type Group = GroupComparisonResult["groups"][number];
type Described = Group & { readonly key: string; readonly summary: Required<Group["summary"]> };

interface Props {
  readonly comparison: GroupComparisonResult;
  readonly grouping: string;
  readonly scale: Scale;
  readonly across: string;
  /** The same on a linear scale. */
  readonly acrossLinear: string;
  /** Id of a group; of those in none the empty one. */
  readonly chosen: string | undefined;
  readonly onChoose: (group: string) => void;
}

/** Below so many values a group's middle says little. */
const fewValues = 5;
const mostGroups = 40;
const rowHeight = 26;

/** What the values of each group are like: a box from quartile to quartile, the median in it, the mean as a dot, a line from least to most. */
export function GroupsChart({ comparison, grouping, scale, across, acrossLinear, chosen, onChoose }: Props) {
  const { t } = useTranslation("measures");
  const { count, percent, value } = useFormats();
  const { groups, n, between, p, parameters } = comparison;
  const palette = usePalette();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const described = useMemo(
    () =>
      groups
        .filter((group): group is Group & Pick<Described, "summary"> => group.summary.n > 0)
        .map((group): Described => ({ ...group, key: group.id ?? "" }))
        .sort((a, b) => b.summary.mean - a.summary.mean),
    [groups],
  );
  const shown = useMemo(() => {
    const largest = [...described].sort((a, b) => b.summary.n - a.summary.n).slice(0, mostGroups);
    return described.filter((group) => largest.includes(group));
  }, [described]);
  const few = shown.filter(({ summary }) => summary.n < fewValues);

  const written = useCallback(
    (interval: Group["mean"]) => (interval ? ` (${value(interval.lower)} – ${value(interval.upper)})` : ""),
    [value],
  );

  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const label = ({ title, summary: { n } }: Described) => `${shortened(title)} (${count(n)})`;
        const byKey = new Map(shown.map((group) => [group.key, group]));
        const isFew = ({ summary }: Described) => summary.n < fewValues;
        const onScale = (x: number) => (scale === "linear" || x > 0 ? x : Number.NaN);
        // On a logarithmic scale what begins at 0 begins where the axis does.
        const least = Math.min(...shown.flatMap(({ summary }) => Object.values(summary).filter((x) => x > 0)));
        const begin = (x: number) => (scale === "linear" || x > 0 ? x : least);
        const colour = (group: Described) =>
          chosen === undefined || group.key === chosen ? palette.accent : palette.rest;
        const boxes = shown.filter((group) => !isFew(group) && group.summary.upperQuartile >= begin(0));
        const left = Math.min(280, 24 + 9 * Math.max(...shown.map((group) => label(group).length)));
        const plot = Plot.plot({
          width,
          height: 40 + rowHeight * shown.length,
          marginTop: 8,
          marginLeft: left,
          marginRight: 34,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { type: scale, label: null, grid: true, tickFormat: value, ticks: tickCount(width - left, scale) },
          y: {
            domain: shown.map(({ key }) => key),
            tickFormat: (key: string) => label(byKey.get(key)!),
            label: null,
            tickSize: 0,
          },
          marks: [
            Plot.ruleY(shown, {
              y: "key",
              x1: ({ summary }: Described) => begin(summary.min),
              x2: ({ summary }: Described) => begin(summary.max),
              stroke: colour,
              strokeOpacity: 0.6,
            }),
            Plot.barX(boxes, {
              y: "key",
              x1: ({ summary }: Described) => begin(summary.lowerQuartile),
              x2: ({ summary }: Described) => begin(summary.upperQuartile),
              insetTop: 6,
              insetBottom: 6,
              fill: colour,
              fillOpacity: 0.35,
            }),
            Plot.tickX(boxes, {
              y: "key",
              x: ({ summary }: Described) => onScale(summary.median),
              insetTop: 4,
              insetBottom: 4,
              stroke: colour,
              strokeWidth: 2.5,
            }),
            Plot.dot(shown, {
              y: "key",
              x: ({ summary }: Described) => onScale(summary.mean),
              r: 4.5,
              fill: (group: Described) => (isFew(group) ? palette.background : colour(group)),
              stroke: colour,
              strokeWidth: 1.5,
            }),
            // What is pointed at and clicked: the whole row.
            Plot.barX(shown, {
              y: "key",
              x1: () => begin(Math.min(...shown.map(({ summary }) => summary.min))),
              x2: () => Math.max(...shown.map(({ summary }) => summary.max)),
              fill: "transparent",
              title: ({ title, summary, mean }: Described) =>
                `${title}\n${t("of.n")} ${count(summary.n)} · ${t("of.mean")} ${value(summary.mean)}${written(mean)} · ${t("of.median")} ${value(summary.median)}`,
            }),
          ],
        });
        const rows = [...plot.querySelectorAll<SVGGElement>('g[aria-label="bar"]')].at(-1);
        rows?.querySelectorAll("rect").forEach((rect) => {
          rect.style.cursor = "pointer";
          rect.addEventListener("click", () => choose.current(shown[Number(Reflect.get(rect, "__data__"))].key));
        });
        return plot;
      },
      [shown, scale, chosen, palette, count, value, written, t],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("groups.up", { grouping })}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{across}</p>
      <p className="quiet">
        {t("groups.legend")}
        {described.length > shown.length &&
          ` ${t("groups.most", { shown: shown.length, all: count(described.length) })}`}
      </p>
      <GroupMeansChart groups={shown} level={Number(parameters.level)} across={acrossLinear} />
      <p className="finding">
        {p === undefined || between === undefined
          ? t("groups.noTest")
          : t("groups.test", {
              n: count(n),
              between: percent(between),
              p: probability(p),
              deals: count(Number(parameters.permutations)),
            })}
      </p>
      {few.length > 0 && (
        <p className="few">{t("groups.few", { few: fewValues, groups: few.map(({ title }) => title).join(", ") })}</p>
      )}
      <ChartTable label={t("groups.table")}>
        <ColumnHeads
          columns={[
            grouping,
            ...figures.map((figure) => ({ number: t(`of.${figure}`) })),
            ...(["difference", "p", "adjusted"] as const).map((what) => ({ number: t(`groups.${what}`) })),
          ]}
        />
        <tbody>
          {groups.map(({ id, title, summary, difference, p: ofGroup, adjusted, ...group }) => (
            <tr key={id ?? ""}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onChoose(id ?? "")}>
                  {title}
                </button>
                {summary.n < fewValues && <span className="quiet"> {t("groups.small")}</span>}
              </th>
              {figures.map((figure) => (
                <td key={figure} className="number">
                  {summary[figure] === undefined ? "–" : value(summary[figure])}
                  {(figure === "mean" || figure === "median") && (
                    <span className="quiet">{written(group[figure])}</span>
                  )}
                </td>
              ))}
              <td className="number">{difference === undefined ? "–" : value(difference)}</td>
              <td className="number">{ofGroup === undefined ? "–" : probability(ofGroup)}</td>
              <td className="number">{adjusted === undefined ? "–" : probability(adjusted)}</td>
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

export const figures = ["n", "mean", "median", "lowerQuartile", "upperQuartile", "min", "max"] as const;
