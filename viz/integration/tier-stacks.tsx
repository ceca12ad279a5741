import * as Plot from "@observablehq/plot";
import { type ReactNode, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { bandOf, yearMargins } from "../charts/year-band.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import { TierLegend } from "./tier-legend.tsx";
import { tierPalette } from "./tier-palette.ts";

interface Props {
  /** Each tier's share of every year, the tiers in their order. */
  readonly tiers: readonly {
    readonly years: readonly { readonly year: number; readonly value?: number }[];
  }[];
  /** The numbers behind it. */
  readonly children?: ReactNode;
}

const height = 220;

/** Years side by side, each stacked from the shares of the tiers, which bear their numbers. */
export function TierStacks({ tiers, children }: Props) {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
  const palette = usePalette();
  const [{ years }] = tiers;
  const parts = useMemo(
    () =>
      tiers.flatMap((one, k) =>
        one.years.flatMap(({ year, value }) => (value ? [{ year, tier: tierPalette.tiers[k], share: value }] : [])),
      ),
    [tiers],
  );
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const stack = { x: "year", y: "share", z: "tier", order: tierPalette.order } as const;
        return Plot.plot({
          width,
          height,
          marginTop: 12,
          marginBottom: 24,
          ...yearMargins,
          style: plotStyle(palette),
          x: { ...bandOf(years), tickSize: 0 },
          y: { label: null, domain: [0, 1], tickFormat: percent, ticks: 5, grid: true },
          marks: [
            Plot.barY(parts, {
              ...stack,
              fill: ({ tier }: (typeof parts)[number]) => tierPalette.colour(palette, tier),
              stroke: ({ tier }: (typeof parts)[number]) => tierPalette.edge(palette, tier),
              insetTop: 0.5,
              title: ({ year, tier, share }: (typeof parts)[number]) =>
                `${year} · ${t(`indexes.tier-${tier}`)}: ${percent(share)}`,
            }),
            Plot.text(
              parts,
              Plot.stackY({
                ...stack,
                text: ({ tier, share }: (typeof parts)[number]) => (share > 0.07 ? t(`tiers.${tier}`) : ""),
                fill: ({ tier }: (typeof parts)[number]) => tierPalette.ink(palette, tier),
                fontWeight: 600,
              }),
            ),
          ],
        });
      },
      [parts, years, palette, percent, t],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <div ref={frame} className="measure-plot" />
      <TierLegend />
      {children}
    </figure>
  );
}
