import { useElementSize } from "@mantine/hooks";
import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { type ActivityKind, activityKinds } from "../../model/activity.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { fontFamily } from "../theme/theme.ts";
import { usePalette } from "../theme/use-palette.ts";
import { ColumnHeads } from "./column-heads.tsx";
import { PlainTable } from "./plain-table.tsx";
import "./years-chart.css";

interface OfYear {
  readonly year: number;
  readonly kind: ActivityKind;
  readonly activities: number;
}

interface Props {
  readonly years: readonly OfYear[];
  /** Activities that begin in no known year: they are said, not drawn. */
  readonly undated: number;
  /** Where the activities behind a mark are listed. */
  readonly addressOf: (year: number, kind: ActivityKind) => string;
  readonly onOpen: (year: number, kind: ActivityKind) => void;
}

const height = 220;

/** Activities begun in each year, by kind: as stacked bars, and as the table behind them. */
export function YearsChart({ years, undated, addressOf, onOpen }: Props) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const { count } = useFormats();
  const palette = usePalette();
  const { ref, width } = useElementSize();
  const frame = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;
  const kinds = activityKinds.filter((kind) => years.some((one) => one.kind === kind));
  const colourOf = (kind: ActivityKind) => palette.groups[kinds.indexOf(kind) % palette.groups.length];

  useEffect(() => {
    if (width === 0 || years.length === 0) return;
    const shown = years.map(({ year }) => year);
    const all = Array.from({ length: Math.max(...shown) - Math.min(...shown) + 1 }, (_, i) => Math.min(...shown) + i);
    const plot = Plot.plot({
      className: "years-chart",
      // A single year is a bar, not a wall.
      width: Math.min(width, 90 + 110 * all.length),
      height,
      marginTop: 30,
      marginLeft: 46,
      marginBottom: 42,
      style: { fontFamily, fontSize: "12px", background: "transparent", color: palette.text },
      x: {
        type: "band",
        domain: all,
        tickFormat: (year: number) => String(year),
        ticks: all.length * 44 > width ? all.filter((_, i) => i % Math.ceil((all.length * 44) / width) === 0) : all,
        label: t("directory:chart.year"),
        labelArrow: "none",
        tickSize: 0,
      },
      y: {
        label: t("directory:chart.activities"),
        labelArrow: "none",
        grid: true,
        nice: true,
        tickFormat: wholeOnly(count),
      },
      color: { domain: kinds, range: kinds.map(colourOf) },
      marks: [
        Plot.barY(years, {
          x: "year",
          y: "activities",
          fill: "kind",
          order: kinds,
          insetLeft: 1,
          insetRight: 1,
          title: ({ year, kind, activities }: OfYear) =>
            `${year} · ${t(`vocabulary:activityKind.${kind}`)}: ${count(activities)}`,
        }),
        Plot.ruleY([0], { stroke: palette.rest }),
      ],
    });
    plot.setAttribute("aria-hidden", "true");
    plot.querySelectorAll<SVGRectElement>('g[aria-label="bar"] rect').forEach((rect) => {
      const { year, kind } = years[Number(Reflect.get(rect, "__data__"))];
      rect.style.cursor = "pointer";
      rect.addEventListener("click", () => open.current(year, kind));
    });
    frame.current!.replaceChildren(plot);
  });

  if (years.length === 0) return <p className="quiet">{t("directory:chart.noYears", { undated: count(undated) })}</p>;
  const rows = [...new Set(years.map(({ year }) => year))];
  return (
    <figure className="chart" ref={ref}>
      <div ref={frame} />
      <ul className="chart-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="chart-swatch" style={{ background: colourOf(kind) }} />
            {t(`vocabulary:activityKind.${kind}`)}
          </li>
        ))}
      </ul>
      {undated > 0 && <p className="quiet">{t("directory:chart.undated", { undated: count(undated) })}</p>}
      <details>
        <summary>{t("directory:chart.table")}</summary>
        <PlainTable label={t("directory:chart.overTime")}>
          <ColumnHeads
            columns={[
              t("directory:chart.year"),
              ...kinds.map((kind) => ({ number: t(`vocabulary:activityKind.${kind}`) })),
            ]}
          />
          <tbody>
            {rows.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {kinds.map((kind) => {
                  const found = years.find((one) => one.year === year && one.kind === kind);
                  return (
                    <td key={kind} className="number">
                      {found ? <Link href={addressOf(year, kind)}>{count(found.activities)}</Link> : "–"}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </details>
    </figure>
  );
}

/** Between whole activities there is nothing to mark. */
function wholeOnly(count: (value: number) => string) {
  return (value: number) => (Number.isInteger(value) ? count(value) : "");
}
