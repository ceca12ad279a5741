import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { IntegrationResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import type { UrlState } from "../state/url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { layerSets } from "./layer-sets.ts";
import { TierLegend } from "./tier-legend.tsx";
import { tierPalette } from "./tier-palette.ts";
import "../parts/years-chart.css";

interface Props {
  readonly results: readonly (IntegrationResult | undefined)[];
  readonly placing: UrlState["placing"];
}

const rowHeight = 42;

/** How the ties of each set of layers are spread over the ladder: bars whose parts bear their tier, and the table behind them. */
export function TiersChart({ results, placing }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { count, percent, value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const parts = results.flatMap((result, set) =>
          (result?.tiers[placing] ?? []).map(({ tier, share = 0 }) => ({
            set: t(`vocabulary:layerSet.${layerSets[set]}`),
            tier,
            share,
          })),
        );
        const shown = parts.filter(({ share }) => share > 0);
        const sets = layerSets.map((set) => t(`vocabulary:layerSet.${set}`));
        const stack = { y: "set", x: "share", z: "tier", order: tierPalette.order } as const;
        return Plot.plot({
          width,
          height: 34 + rowHeight * sets.length,
          marginLeft: 110,
          marginTop: 6,
          style: plotStyle(palette),
          x: { label: null, tickFormat: percent, ticks: 5, domain: [0, 1] },
          y: { label: null, domain: sets, tickSize: 0 },
          marks: [
            Plot.barX(shown, {
              ...stack,
              fill: ({ tier }) => tierPalette.colour(palette, tier),
              stroke: ({ tier }) => tierPalette.edge(palette, tier),
              insetLeft: 0.5,
              insetRight: 0.5,
              title: ({ set, tier, share }) =>
                `${set} · ${t(`integration:indexes.tier-${tier as "1"}`)}: ${percent(share)}`,
            }),
            Plot.text(
              shown,
              Plot.stackX({
                ...stack,
                text: ({ tier, share }: (typeof shown)[number]) =>
                  share * width > 40 ? t(`integration:tiers.${tier}`) : "",
                fill: ({ tier }: (typeof shown)[number]) => tierPalette.ink(palette, tier),
                fontWeight: 600,
              }),
            ),
          ],
        });
      },
      [results, placing, palette, percent, t],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <div ref={frame} className="measure-plot" />
      <TierLegend />
      <PlainTable label={t("integration:overview.tiers")}>
        <ColumnHeads
          columns={[
            t("integration:overview.tier"),
            ...layerSets.map((set) => ({ number: t(`vocabulary:layerSet.${set}`) })),
          ]}
        />
        <tbody>
          {tierPalette.tiers.map((tier, k) => (
            <tr key={tier}>
              <th scope="row">{t(`integration:indexes.tier-${tier}`)}</th>
              {results.map((result, set) => {
                const row = result?.tiers[placing][k];
                return (
                  <td key={layerSets[set]} className="number">
                    {row?.share === undefined
                      ? "–"
                      : t("integration:overview.tierCell", {
                          share: percent(row.share),
                          weight: value(row.weight),
                          ties: count(row.ties),
                        })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </figure>
  );
}
