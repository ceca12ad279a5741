import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { BarsChart } from "../charts/bars-chart.tsx";
import { binsOf } from "../charts/bins.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CumulativeChart } from "./cumulative-chart.tsx";
import { GroupsChart } from "./groups-chart.tsx";
import { RangeFields } from "./range-fields.tsx";
import type { RankedRow } from "./ranked-rows.ts";
import { type Pair, ScatterChart } from "./scatter-chart.tsx";
import { useAxisTitle } from "./use-axis-title.ts";
import type { useRanked } from "./use-ranked.ts";
import { type Within, writeWithin } from "./within.ts";

interface Props {
  readonly ranked: ReturnType<typeof useRanked>;
  readonly within: Within | undefined;
  /** The organisations asked about; without a question all. */
  readonly chosen: readonly RankedRow[];
  readonly title: string;
  readonly otherTitle: string;
}

const height = 250;
const scatterHeight = 330;

/** The chart of the part that is shown; the ranking has none. Whoever is asked about stays lit. */
export function PartChart({ ranked, within, chosen, title, otherTitle }: Props) {
  const { result, rows, by, correlation, groups } = ranked;
  const { t } = useTranslation(["measures", "vocabulary"]);
  const { count } = useFormats();
  const axis = useAxisTitle();
  const [state, change] = useUrlState();
  const { part } = state;
  const values = useMemo(() => rows.map(({ value }) => value), [rows]);
  const scale = values.some((value) => value > 0) ? state.scale : "linear";
  const bins = useMemo(() => binsOf(values, scale), [values, scale]);
  const pairs = useMemo(
    () =>
      rows.filter(
        (row): row is Pair => row.other !== undefined && (scale === "linear" || (row.value > 0 && row.other > 0)),
      ),
    [rows, scale],
  );
  const lit = useMemo(() => (within ? new Set(chosen.map(({ id }) => id)) : undefined), [within, chosen]);
  const litValues = useMemo(() => (within ? chosen.map(({ value }) => value) : undefined), [within, chosen]);
  const range = <Of extends "value" | "other">(of: Of, drawn: readonly { readonly [name in Of]: number }[]) => {
    const all = drawn.map((row) => row[of]);
    return { min: all.reduce((a, b) => Math.min(a, b), all[0]), max: all.reduce((a, b) => Math.max(a, b), all[0]) };
  };
  const choose = (asked: Within) =>
    change({ within: writeWithin(asked), organisation: undefined, activity: undefined });
  const across = axis(result?.analysis, { title, unit: result?.definition.unit ?? "" }, scale);
  const off = part === "two" ? rows.length - pairs.length : values.filter((value) => value <= 0).length;
  const box = within?.is === "box" ? within : undefined;
  if (part === "ranking") return null;
  return (
    <>
      {part === "distribution" && state.distribution === "histogram" && (
        <BarsChart
          label={title}
          bins={bins}
          scale={scale}
          across={across}
          up={t("measures:up.organisations")}
          height={height}
          lit={litValues}
          onChoose={({ lowest, highest }) => choose({ is: "value", from: lowest, to: highest })}
        />
      )}
      {part === "distribution" && state.distribution === "cumulative" && (
        <CumulativeChart
          values={values}
          scale={scale}
          across={across}
          up={t("measures:up.share")}
          height={height}
          onChoose={(value) => choose({ is: "value", from: value, to: value })}
        />
      )}
      {part === "distribution" && rows.length > 0 && (
        <RangeFields
          axes={[{ title, ...range("value", rows), chosen: within?.is === "value" ? within : undefined }]}
          onChoose={([{ from, to }]) => choose({ is: "value", from, to })}
        />
      )}
      {part === "two" && correlation.data && (
        <ScatterChart
          pairs={pairs}
          scale={scale}
          across={across}
          up={axis(String(correlation.data.parameters.other), correlation.data.otherDefinition, scale)}
          height={scatterHeight}
          lit={lit}
          selected={state.organisation}
          onChoose={(box) => choose({ is: "box", ...box })}
          onSelect={(organisation) => change({ organisation, activity: undefined })}
        />
      )}
      {part === "two" && pairs.length > 0 && (
        <RangeFields
          axes={[
            { title, ...range("value", pairs), chosen: box },
            {
              title: otherTitle,
              ...range("other", pairs),
              chosen: box && { from: box.otherFrom, to: box.otherTo },
            },
          ]}
          onChoose={([{ from, to }, other]) =>
            choose({ is: "box", from, to, otherFrom: other.from, otherTo: other.to })
          }
        />
      )}
      {part === "groups" && groups.data && (
        <GroupsChart
          comparison={groups.data}
          acrossLinear={axis(result?.analysis, groups.data.definition, "linear")}
          grouping={by?.title ?? ""}
          scale={scale}
          across={across}
          chosen={within?.is === "group" ? (within.id ?? "") : undefined}
          onChoose={(id) => choose({ is: "group", id: id === "" ? undefined : id })}
        />
      )}
      {scale === "log" && off > 0 && (
        <p className="quiet off-log">
          {t(part === "groups" ? "measures:groups.offLog" : "measures:offLog", { n: count(off) })}
        </p>
      )}
    </>
  );
}
