import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CompositionResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { LineSwatch } from "../charts/line-swatch.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import type { Palette } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import { widthFor, yearAxis } from "./year-axis.ts";
import { YearHead } from "./year-head.tsx";
import "../parts/years-chart.css";

type Row = CompositionResult["whole"];
type Id = keyof Row["information"];

interface Props {
  readonly definitions: CompositionResult["definitions"];
  readonly years: CompositionResult["years"];
  readonly whole: Row;
  readonly onYear: (year: number) => void;
}

/** Told apart by their dashes too. */
const dashes: Readonly<Record<Id, string>> = {
  tripleHelix: "",
  universityIndustry: "7 3",
  universityGovernment: "2 3",
  industryGovernment: "9 3 2 3",
};
const ids = Object.keys(dashes) as Id[];
const sets = ["U", "I", "G", "UI", "UG", "IG", "UIG", "none"] as const;
const height = 230;

/** The information that the three share, and each two of them, by year: lines, and the table with the counts that they come from. */
export function InformationChart({ definitions, years, whole, onYear }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const { domain, ticks } = yearAxis(years, width);
        const rowOf = new Map(years.map((row) => [row.year, row]));
        const marks = ids.flatMap((id) => {
          const points = domain.map((year) => ({ year, bits: rowOf.get(year)?.information[id] ?? Number.NaN }));
          const look = { stroke: colourOf(palette, id), strokeWidth: id === "tripleHelix" ? 2.5 : 1.5 };
          return [
            Plot.line(points, { x: "year", y: "bits", ...look, strokeDasharray: dashes[id] || undefined }),
            Plot.dot(
              points.filter(({ bits }) => !Number.isNaN(bits)),
              {
                x: "year",
                y: "bits",
                r: id === "tripleHelix" ? 4 : 3,
                fill: look.stroke,
                title: ({ year, bits }: { year: number; bits: number }) =>
                  t("helix.point", {
                    year,
                    title: definitions[id]?.title,
                    bits: value(bits),
                    n: count(countedIn(rowOf.get(year)!)),
                  }),
              },
            ),
          ];
        });
        return Plot.plot({
          width: widthFor(years, width),
          height,
          marginTop: 10,
          marginLeft: 56,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { type: "band", domain, ticks, tickFormat: String, label: null, tickSize: 0 },
          y: { label: null, grid: true, nice: true, ticks: 5, tickFormat: value },
          marks: [Plot.ruleY([0], { stroke: palette.rest }), ...marks],
        });
      },
      [definitions, years, palette, count, value, t],
    ),
  );
  const rows: readonly (Row & { readonly year?: number })[] = [...years, whole];
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("helix.bits")}</p>
      <div ref={frame} className="measure-plot" />
      <ul className="chart-legend">
        {ids.map((id) => (
          <li key={id}>
            <LineSwatch colour={colourOf(palette, id)} width={id === "tripleHelix" ? 2.5 : 1.5} dash={dashes[id]} />
            <ItemButton id={id}>{definitions[id]?.title}</ItemButton>
          </li>
        ))}
      </ul>
      <ChartTable label={t("helix.information")} reading={t("helix.setsReading")}>
        <ColumnHeads
          columns={[
            t("helix.year"),
            ...ids.map((id) => ({ number: definitions[id]?.title })),
            ...sets.map((set) => ({ number: set === "none" ? t("helix.none") : set })),
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.year ?? "whole"}>
              <YearHead year={row.year} onYear={onYear} />
              {ids.map((id) => (
                <td key={id} className="number">
                  {row.information[id] === undefined ? "–" : value(row.information[id])}
                </td>
              ))}
              {sets.map((set) => (
                <td key={set} className="number">
                  {count(row.presence[set])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

function colourOf(palette: Palette, id: Id): string {
  return id === "tripleHelix" ? palette.accent : palette.groups[ids.indexOf(id) - 1];
}

/** Activities in which one of the three takes part: those that count. */
function countedIn({ presence, activities }: Row): number {
  return activities - presence.none;
}
