import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { GroupComparisonResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { shortened } from "../network/label-layer.ts";
import { probability } from "../parts/probability.ts";
import { usePalette } from "../theme/use-palette.ts";

type Group = GroupComparisonResult["groups"][number];
type Known = Group & { readonly key: string; readonly of: number };

interface Props {
  /** Those that have a mean, in the order in which they are drawn. */
  readonly groups: readonly Group[];
  readonly level: number;
  readonly across: string;
}

const significant = 0.05;
const rowHeight = 24;

/** The mean of each group with its interval, on a scale of its own: beside the largest values it would be a dot. */
export function GroupMeansChart({ groups, level, across }: Props) {
  const { t } = useTranslation("measures");
  const { percent, value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const shown = groups.map((group): Known => ({ ...group, key: group.id ?? "", of: group.summary.mean! }));
        const titles = new Map(shown.map(({ key, title }) => [key, shortened(title)]));
        const left = Math.min(280, 24 + 9 * Math.max(...[...titles.values()].map(({ length }) => length)));
        const differs = ({ adjusted }: Group) => adjusted !== undefined && adjusted <= significant;
        return Plot.plot({
          width,
          height: 40 + rowHeight * shown.length,
          marginTop: 8,
          marginLeft: left,
          marginRight: 34,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { label: null, grid: true, tickFormat: value, ticks: tickCount(width - left, "linear"), nice: true },
          y: {
            domain: shown.map(({ key }) => key),
            tickFormat: (key: string) => titles.get(key),
            label: null,
            tickSize: 0,
          },
          marks: [
            Plot.ruleY(
              shown.filter(({ mean }) => mean !== undefined),
              {
                y: "key",
                x1: ({ mean }: Known) => mean!.lower,
                x2: ({ mean }: Known) => mean!.upper,
                stroke: palette.accent,
                strokeWidth: 2.5,
              },
            ),
            Plot.dot(shown, {
              y: "key",
              x: "of",
              r: 4.5,
              fill: (group: Known) => (differs(group) ? palette.accent : palette.background),
              stroke: palette.accent,
              strokeWidth: 1.5,
              title: ({ title, of, mean, adjusted }: Known) =>
                [
                  `${title}: ${value(of)}`,
                  ...(mean ? [`${percent(level)}: ${value(mean.lower)} – ${value(mean.upper)}`] : []),
                  ...(adjusted === undefined ? [] : [`${t("groups.adjusted")} ${probability(adjusted)}`]),
                ].join("\n"),
            }),
          ],
        });
      },
      [groups, level, palette, percent, value, t],
    ),
  );
  return (
    <div ref={place}>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{t("groups.means", { title: across })}</p>
      <p className="quiet">{t("groups.meansLegend", { level: percent(level), significant })}</p>
    </div>
  );
}
