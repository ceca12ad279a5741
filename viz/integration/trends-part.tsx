import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { YearCounts } from "../charts/year-counts.tsx";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLayerWords } from "../i18n/use-layer-words.ts";
import { Awaited } from "../parts/awaited.tsx";
import { Failure } from "../parts/failure.tsx";
import { Notice } from "../parts/notice.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { seriesIndexes } from "../state/series-indexes.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { IntegrationForm } from "./integration-form.tsx";
import { seriesQuery } from "./integration-queries.ts";
import { listOfLayers } from "./list-of-layers.ts";
import { SeriesAbout } from "./series-about.tsx";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesTable } from "./series-table.tsx";
import { SetsByYear } from "./sets-by-year.tsx";
import { TiersByYear } from "./tiers-by-year.tsx";
import { useAskedSeries } from "./use-asked-series.ts";
import { WeightingCharts } from "./weighting-charts.tsx";

/** One index of integration year by year: of all and of a fixed panel, what its changes are made of, and the tiers beside it. */
export function TrendsPart() {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const asked = useAskedSeries();
  const request = seriesQuery(dataset.id, state.index, asked);
  const { data, error, refetch } = useQuery(request);
  const job = useJobOf(request.queryKey);
  const withValue = data?.years.filter(({ value }) => value !== undefined) ?? [];
  const layerWords = useLayerWords();
  const open = (year: number, layers = asked.layers) =>
    change({ list: listOfLayers(layers), year, activity: undefined }, { view: "organisations" });
  return (
    <IntegrationColumns aside={<SeriesAbout result={data} />}>
      <IntegrationForm hasDay={state.topology === "fixed"}>
        <NativeSelect
          label={t("trends.index")}
          value={state.index}
          onChange={(event) => change({ index: event.currentTarget.value as UrlState["index"] })}
          data={seriesIndexes.map((value) => ({ value, label: t(`indexes.${value}`) }))}
        />
        <div>
          <span className="control-label" id="series-timing">
            {t("trends.timing")}
          </span>
          <SegmentedControl
            aria-labelledby="series-timing"
            value={asked.timing ?? "start"}
            onChange={(value) => change({ timing: value as UrlState["timing"] })}
            data={(["start", "overlap"] as const).map((value) => ({ value, label: t(`trends.timings.${value}`) }))}
          />
        </div>
        <div>
          <span className="control-label" id="series-topology">
            {t("trends.topology")}
          </span>
          <SegmentedControl
            aria-labelledby="series-topology"
            value={state.topology}
            onChange={(value) => change({ topology: value as UrlState["topology"] })}
            data={(["year", "fixed"] as const).map((value) => ({ value, label: t(`trends.topologies.${value}`) }))}
          />
        </div>
      </IntegrationForm>
      {error && <Failure error={error} retry={refetch} />}
      <Awaited job={job} title={t("trends.progress")} isAwaited={!data && !error} lines={12} />
      {data && withValue.length === 0 && (
        <Notice title={t("trends.noneTitle")} text={t(`trends.none`)}>
          {data.years[0]?.reason && <p>{t(`reasons.${data.years[0].reason}`)}</p>}
        </Notice>
      )}
      {data && withValue.length > 0 && (
        <>
          <ResultStatement
            network={data.network}
            path={`series/${data.index}`}
            query={{ ...asked }}
            file={`${dataset.id}-${data.index}-by-year.csv`}
          >
            {t("sets.of", { layers: layerWords(asked.layers) })}{" "}
            {t("trends.statement", {
              first: String(data.years[0].year),
              last: String(data.years.at(-1)!.year),
              years: count(withValue.length),
              panel: count(data.panelUnits),
            })}
            <Edges years={data.years} />
          </ResultStatement>
          <SeriesChart title={data.definition.title} years={data.years} onOpen={open} />
          <figure className="measure-chart">
            <YearCounts years={data.years} />
          </figure>
          <section className="integration-section">
            <SeriesTable result={data} onOpen={open} />
          </section>
          <SetsByYear asked={asked} index={data.index} onOpen={open} />
          <TiersByYear asked={asked} onOpen={open} />
          {asked.weighted === "true" && <WeightingCharts asked={asked} index={data.index} />}
        </>
      )}
    </IntegrationColumns>
  );
}

/** Years of which few activities are in the data, said before anybody reads a fall into them. */
function Edges({ years }: { readonly years: readonly { readonly year: number; readonly isEdge: boolean }[] }) {
  const { t } = useTranslation("integration");
  const edges = years.filter(({ isEdge }) => isEdge).map(({ year }) => String(year));
  if (edges.length === 0) return null;
  return <strong> {t("trends.edges", { years: edges.join(", ") })}</strong>;
}
