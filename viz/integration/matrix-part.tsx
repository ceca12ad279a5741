import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type GroupOrder, groupOrders } from "../../model/group-order.ts";
import { useJobOf } from "../api/derived-query.ts";
import { mixingQuery } from "../api/network-queries.ts";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { networkQuery } from "../state/network-query.ts";
import { mixingReadings, mostShown, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CellPanel } from "./cell-panel.tsx";
import { MatrixControls } from "./matrix-controls.tsx";
import { MergedWays } from "./merged-ways.tsx";
import { MixingChanceForm, MixingChanceStatement } from "./mixing-chance.tsx";
import { MixingHeatMap } from "./mixing-heat-map.tsx";
import { MixingTable } from "./mixing-table.tsx";
import { orderedMixing } from "./ordered-mixing.ts";
import { topologyLevels } from "./topology-levels.ts";
import { useChosenCell } from "./use-chosen-cell.ts";

/** Who is tied to whom, group by group: as a heat map and as a table. */
export function MatrixPart() {
  const { t } = useTranslation(["integration", "page"]);
  const { count, percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { by, placing, at, tiesBy, groupOrder, mostGroups, chance, draws, seed, cellCorrection, cellTest } = state;
  const network = networkQuery(state, language);
  const isLevel = topologyLevels.includes(by);
  const order = groupOrder === "zone" && !isLevel ? "weight" : groupOrder;
  const weighted = tiesBy === "weight" ? undefined : ("false" as const);
  const matrix = { by, most: Number(mostGroups), weighted, ...(isLevel && { placing, at }) };
  const groupings = dataset.groupings.filter(({ groups }) => groups > 0);
  const query = {
    ...network,
    ...matrix,
    order,
    ...(chance && { null: chance, draws, seed, correction: cellCorrection, test: cellTest }),
  };
  const asked = mixingQuery(dataset.id, network, query);
  const { data: mixing, error, refetch } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  const ordered = useMemo(() => mixing && orderedMixing(mixing), [mixing]);
  const without = mixing?.groups.find(({ id }) => id === null)?.organisations ?? 0;
  const { cell, choose } = useChosenCell(ordered);
  const drawn = mixing?.null;
  const reading = state.reading === "ratio" && !drawn ? "lift" : state.reading;
  const anew = { row: undefined, column: undefined };

  return (
    <IntegrationColumns
      item={cell && <CellPanel {...cell} asked={matrix} network={network} />}
      aside={
        <>
          {mixing && <DefinitionText definition={mixing.definition} />}
          <p className="quiet">{t("integration:matrix.hint")}</p>
        </>
      }
    >
      <div className="controls">
        <MatrixControls by={by} groupings={groupings} anew={anew} />
        <NativeSelect
          label={t("integration:matrix.order")}
          value={order}
          onChange={(event) => change({ groupOrder: event.currentTarget.value as GroupOrder })}
          data={groupOrders
            .filter((value) => value !== "zone" || isLevel)
            .map((value) => ({ value, label: t(`integration:matrix.orders.${value}`) }))}
        />
        <NativeSelect
          label={t("integration:matrix.mostGroups")}
          value={mostGroups}
          onChange={(event) => change({ mostGroups: event.currentTarget.value as UrlState["mostGroups"], ...anew })}
          data={[...mostShown]}
        />
        <div>
          <span className="control-label" id="reading">
            {t("integration:matrix.reading")}
          </span>
          <SegmentedControl
            aria-labelledby="reading"
            value={reading}
            onChange={(value) => change({ reading: value as UrlState["reading"] })}
            data={mixingReadings
              .filter((value) => value !== "ratio" || drawn)
              .map((value) => ({ value, label: t(`integration:matrix.${value}`) }))}
          />
        </div>
        <MixingChanceForm />
      </div>
      {error && <Failure error={error} retry={refetch} />}
      {job && <JobProgress job={job} title={t(chance ? "integration:matrix.drawing" : "page:progress.mixing")} />}
      {!ordered && !error && <Placeholder lines={14} />}
      {mixing && ordered && (
        <>
          <ResultStatement
            network={mixing.network}
            path="mixing"
            query={query}
            file={`${dataset.id}-matrix.csv`}
            hasCharts={false}
          >
            {t("integration:matrix.statement", {
              groups: count(mixing.groups.filter(({ id, isRest }) => id !== null && !isRest).length + mixing.merged),
              organisations: count(mixing.network.organisations - without),
              without: count(without),
            })}
            {mixing.merged > 0 && (
              <strong>
                {" "}
                {t("integration:matrix.merged", {
                  shown: count(mixing.groups.filter(({ id, isRest }) => id !== null && !isRest).length),
                  merged: count(mixing.merged),
                })}
              </strong>
            )}
            {mixing.placed && (
              <>
                {" "}
                {t("integration:matrix.moved", {
                  organisations: count(mixing.placed.zones.organisations),
                  share: percent(mixing.placed.zones.share ?? 0),
                })}
              </>
            )}
            {mixing.network.synthetic > 0 && ` ${t("integration:matrix.assumed")}`}
          </ResultStatement>
          {mixing.merged > 0 && (
            <MergedWays
              rest={mixing.groups.find(({ isRest }) => isRest)?.id ?? undefined}
              query={{ ...network, ...matrix, order }}
              groups={mixing.groups.length + mixing.merged}
              onChoose={(rest) => choose(rest, rest)}
            />
          )}
          {drawn && <MixingChanceStatement drawn={drawn} />}
          {ordered.groups.length === 0 ? (
            <Notice title={t("page:empty.noTiesTitle")} text={t("page:empty.noGroups")} />
          ) : (
            <>
              <MixingHeatMap mixing={ordered} reading={reading} chosen={[state.row, state.column]} onChoose={choose} />
              <MixingTable mixing={ordered} onChoose={choose} />
            </>
          )}
        </>
      )}
    </IntegrationColumns>
  );
}
