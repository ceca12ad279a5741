import * as Plot from "@observablehq/plot";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { TermButton } from "../parts/term-button.tsx";
import type { Palette } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { ChangeProps } from "./changed-rows.ts";
import { type SlopeRow, slopeRows } from "./slope-rows.ts";
import { yearsOfPeriod } from "./years-of-period.ts";

interface Place {
  readonly row: SlopeRow;
  readonly side: "earlier" | "later";
  readonly line: number;
  readonly rank: number;
}

const lineHeight = 21;
const fontSize = 12;

/** The leaders of two periods, a line from the rank in the one to the rank in the other. Names stand evenly and never touch. */
export function SlopeChart({ result, names, selected, onSelect }: ChangeProps) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const palette = usePalette();
  const choose = useRef(onSelect);
  choose.current = onSelect;
  const { ids, leaders } = result;
  const rows = useMemo(() => slopeRows(leaders), [leaders]);
  const titles = { earlier: yearsOfPeriod(result.earlier), later: yearsOfPeriod(result.later) };
  const [earlierTitle, laterTitle] = [titles.earlier, titles.later];

  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const places = rows.flatMap((row): Place[] => [
          ...(row.earlier ? [{ row, side: "earlier" as const, line: row.earlierLine!, rank: row.earlier.rank }] : []),
          ...(row.later ? [{ row, side: "later" as const, line: row.laterLine!, rank: row.later.rank }] : []),
        ]);
        const isSelected = ({ organisation }: SlopeRow) => ids[organisation] === selected;
        const most = Math.max(...places.map(({ line }) => line));
        const room = Math.min(290, Math.max(90, 0.36 * width));
        const label = ({ row, rank, side }: Place) => {
          const name = fitted(names[row.organisation], room - 46);
          return side === "earlier" ? `${name}   ${count(rank)}` : `${count(rank)}   ${name}`;
        };
        const text = (side: Place["side"], strong: boolean) =>
          Plot.text(places, {
            x: "side",
            y: "line",
            text: label,
            filter: (one: Place) => one.side === side && isSelected(one.row) === strong,
            textAnchor: side === "earlier" ? "end" : "start",
            dx: side === "earlier" ? -9 : 9,
            fill: palette.text,
            fontWeight: strong ? 700 : 400,
            fontSize,
          });
        const plot = Plot.plot({
          width,
          height: 44 + lineHeight * (most + 1),
          marginTop: 34,
          marginBottom: 10,
          marginLeft: room,
          marginRight: room,
          style: plotStyle(palette),
          x: {
            type: "point",
            domain: ["earlier", "later"],
            padding: 0,
            axis: "top",
            label: null,
            tickSize: 0,
            tickFormat: (side: string) => (side === "earlier" ? earlierTitle : laterTitle),
          },
          y: { domain: [-0.5, most + 0.5], reverse: true, axis: null },
          marks: [
            Plot.ruleX(["earlier", "later"], { stroke: palette.tie }),
            Plot.link(
              rows.filter(({ earlier, later }) => earlier && later),
              {
                // By function: the words name fields of a row too.
                x1: () => "earlier",
                x2: () => "later",
                y1: "earlierLine",
                y2: "laterLine",
                stroke: (row: SlopeRow) => slopeColour(palette, row),
                strokeWidth: (row: SlopeRow) => (isSelected(row) ? 4 : 2),
                strokeOpacity: 0.9,
              },
            ),
            Plot.dot(places, {
              x: "side",
              y: "line",
              r: 4,
              fill: ({ row }: Place) => (row.earlier && row.later ? slopeColour(palette, row) : palette.background),
              stroke: ({ row }: Place) => slopeColour(palette, row),
              strokeWidth: 2,
            }),
            text("earlier", false),
            text("earlier", true),
            text("later", false),
            text("later", true),
            Plot.tip(
              places,
              Plot.pointer({
                x: "side",
                y: "line",
                maxRadius: 40,
                title: ({ row }: Place) =>
                  `${names[row.organisation]}\n${(["earlier", "later"] as const)
                    .map((side) => {
                      const one = row[side];
                      const said = one ? `${t("rank")} ${count(one.rank)} (${value(one.value)})` : t("periods.noValue");
                      return `${side === "earlier" ? earlierTitle : laterTitle}: ${said}`;
                    })
                    .join("\n")}`,
                fill: palette.background,
                stroke: palette.rest,
              }),
            ),
          ],
        });
        plot.addEventListener("click", () => {
          const found = plot.value as Place | null;
          if (found) choose.current(ids[found.row.organisation]);
        });
        return plot;
      },
      [rows, ids, names, selected, earlierTitle, laterTitle, palette, t, count, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("periods.chart", { measure: result.definition.title })}</p>
      <div ref={frame} className="measure-plot" />
      <p className="slope-legend quiet">
        {(["rose", "fell", "same", "once"] as const).map((kind) => (
          <span key={kind} className="line-name">
            {kind === "once" ? (
              <span className="side-mark circle hollow" style={{ borderColor: colours(palette)[kind] }} aria-hidden />
            ) : (
              <span className="line-swatch" style={{ background: colours(palette)[kind] }} aria-hidden />
            )}
            {t(`periods.line.${kind}`)}
          </span>
        ))}
      </p>
      <p className="quiet">{t("periods.chartAbout")}</p>
      <ChartTable label={t("periods.leaders")}>
        <ColumnHeads
          columns={[
            t("organisation"),
            ...(["rankEarlier", "valueEarlier", "rankLater", "valueLater"] as const).map((column) => ({
              number: t(`periods.${column}`),
            })),
          ]}
        />
        <tbody>
          {leaders.map(({ organisation, earlier, later }) => (
            <tr key={organisation}>
              <th scope="row">
                <TermButton pressed={ids[organisation] === selected} onChoose={() => onSelect(ids[organisation])}>
                  {names[organisation]}
                </TermButton>
              </th>
              {[earlier?.rank, earlier?.value, later?.rank, later?.value].map((one, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                <td key={column} className="number">
                  {one === undefined ? "–" : value(one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

function colours({ accent, below, rest, tieLit }: Palette) {
  return { rose: accent, fell: below, same: tieLit, once: rest };
}

function slopeColour(palette: Palette, { earlier, later }: SlopeRow): string {
  const { rose, fell, same, once } = colours(palette);
  if (!earlier || !later) return once;
  return later.rank < earlier.rank ? rose : later.rank > earlier.rank ? fell : same;
}

/** As much of a name as stands in so many pixels: letters of Korean and the like are as wide as they are high. */
function fitted(name: string, room: number): string {
  let left = room;
  let kept = "";
  for (const letter of name) {
    left -= letter.codePointAt(0)! >= 0x1100 ? fontSize : 0.58 * fontSize;
    if (left < 0) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return kept;
}
