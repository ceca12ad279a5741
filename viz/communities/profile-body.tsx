import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CommunitiesProfileResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { Palette } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import { useAskedCommunities } from "./use-asked-communities.ts";

type Point = CommunitiesProfileResult["points"][number];
const lines = ["agreement", "modularity", "largestShare"] as const;
const colourOf = (palette: Palette) => ({
  agreement: palette.groups[0],
  modularity: palette.groups[1],
  largestShare: palette.groups[2],
});

/** How communities hang on the resolution: plateaus of agreement, their number, and a row for each resolution. */
export function ProfileBody({ result }: { readonly result: CommunitiesProfileResult }) {
  const { t } = useTranslation("communities");
  const { count, value } = useFormats();
  const palette = usePalette();
  const dataset = useDataset();
  const [{ algorithm }, change] = useUrlState();
  const { finding } = useAskedCommunities();
  const { points } = result;
  const { resolution: _, algorithm: method, ...network } = finding;
  const query = { ...network, ...(method === "leiden" && { algorithm: method }) };
  const titles = { agreement: t("agreement"), modularity: t("modularity"), largestShare: t("largest") };
  const shared = useCallback(
    (width: number) => ({
      width,
      marginTop: 10,
      marginLeft: 56,
      marginRight: 20,
      marginBottom: 28,
      style: plotStyle(palette),
      x: { type: "log" as const, label: null, ticks: points.map(({ resolution }) => resolution), tickFormat: value },
    }),
    [palette, points, value],
  );
  const quality = usePlot(
    useCallback(
      (width) => {
        const colours = colourOf(palette);
        return Plot.plot({
          ...shared(width),
          height: 220,
          y: {
            label: null,
            domain: [Math.min(0, ...points.map((one) => one.modularity ?? 0)), 1],
            grid: true,
            ticks: 5,
          },
          marks: lines.flatMap((name) => {
            const of = { x: "resolution", y: (point: Point) => point[name], stroke: colours[name] };
            return [
              Plot.line(points, { ...of, strokeWidth: 2 }),
              Plot.dot(points, {
                ...of,
                ...{ r: 3, fill: colours[name] },
                title: (point: Point) => `${value(point.resolution)}: ${value(point[name] ?? 0)}`,
              }),
            ];
          }),
        });
      },
      [points, palette, shared, value],
    ),
  );
  const number = usePlot(
    useCallback(
      (width) =>
        Plot.plot({
          ...shared(width),
          height: 160,
          y: { type: "log", label: null, grid: true, ticks: 4, tickFormat: count },
          marks: [
            Plot.line(points, { x: "resolution", y: "groups", stroke: palette.accent, strokeWidth: 2 }),
            Plot.dot(points, {
              ...{ x: "resolution", y: "groups", fill: palette.accent, r: 3 },
              title: (point: Point) => `${value(point.resolution)}: ${count(point.groups)}`,
            }),
          ],
        }),
      [points, palette, shared, count, value],
    ),
  );
  return (
    <>
      <ResultStatement
        network={result.network}
        backbone={result.backbone}
        path="communities/profile"
        query={query}
        file={`${dataset.id}-communities-profile.csv`}
      >
        {algorithm === "labels" && t("notForLabels")}
      </ResultStatement>
      <figure className="measure-chart" ref={quality.place}>
        <p className="axis-title">{t("profileUp")}</p>
        <div ref={quality.frame} className="measure-plot" />
        <p className="axis-title across">{t("profileAcross")}</p>
        <ul className="lineage-legend">
          {lines.map((name) => (
            <li key={name}>
              <span className="swatch" style={{ background: colourOf(palette)[name] }} />
              {titles[name]}
            </li>
          ))}
        </ul>
      </figure>
      <figure className="measure-chart" ref={number.place}>
        <p className="axis-title">{t("profileNumberUp")}</p>
        <div ref={number.frame} className="measure-plot" />
        <p className="axis-title across">{t("profileAcross")}</p>
      </figure>
      <div className="community-table">
        <p className="quiet">{t("profileLegend")}</p>
        <PlainTable label={t("views.resolution")}>
          <ColumnHeads
            columns={[
              ...(["resolution", "number", "largest", "modularity", "agreement", "stability"] as const).map((name) => ({
                number: t(name),
              })),
            ]}
          />
          <tbody>
            {points.map(({ resolution, groups, ...point }) => (
              <tr key={resolution}>
                <th scope="row" className="number">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => change({ resolution: Number(resolution.toFixed(3)), communities: "groups" })}
                  >
                    {value(resolution)}
                  </button>
                </th>
                <td className="number">{count(groups)}</td>
                {(["largestShare", "modularity", "agreement", "stability"] as const).map((name) => (
                  <td key={name} className="number">
                    {point[name] === undefined ? "–" : value(point[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </>
  );
}
