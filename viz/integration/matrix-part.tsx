import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { mixingQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { networkQuery } from "../state/network-query.ts";
import { unselected } from "../state/unselected.ts";
import { mixingReadings, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CellPanel } from "./cell-panel.tsx";
import { IntegrationColumns } from "./integration-columns.tsx";
import { mergeGroups, restId } from "./merge-groups.ts";
import { MixingHeatMap } from "./mixing-heat-map.tsx";
import { MixingTable } from "./mixing-table.tsx";

const mostGroups = 24;

/** Who is tied to whom, group by group: as a heat map and as a table. */
export function MatrixPart() {
  const { t } = useTranslation(["integration", "page"]);
  const { count, percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const asked = mixingQuery(dataset.id, networkQuery(state, language), state.by);
  const { data: mixing, error, refetch, isFetching } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  const merged = useMemo(() => {
    if (!mixing) return undefined;
    const matrix = mergeGroups(mixing, mostGroups);
    const named = matrix.groups.map((group) =>
      group.id === restId ? { ...group, title: t("integration:matrix.rest", { groups: count(matrix.merged) }) } : group,
    );
    return { ...matrix, groups: named };
  }, [mixing, t, count]);
  const without = mixing?.groups.find(({ id }) => id === null)?.organisations ?? 0;
  const groupings = dataset.groupings.filter(({ groups }) => groups > 0);
  const row = merged?.groups.findIndex(({ id }) => id === state.row) ?? -1;
  const column = merged?.groups.findIndex(({ id }) => id === state.column) ?? -1;
  const choose = (a: string, b: string) => change({ row: a, column: b, ...unselected });

  return (
    <IntegrationColumns
      aside={
        <>
          {merged && row >= 0 && column >= 0 && <CellPanel mixing={merged} row={row} column={column} by={state.by} />}
          {mixing && <DefinitionText definition={mixing.definition} />}
          {row < 0 && <p className="quiet">{t("integration:matrix.hint")}</p>}
        </>
      }
    >
      <div className="controls">
        <NativeSelect
          label={t("integration:matrix.by")}
          value={state.by}
          onChange={(event) => change({ by: event.currentTarget.value, row: undefined, column: undefined })}
          data={groupings.map(({ id, title, groups }) => ({ value: id, label: `${title} (${count(groups)})` }))}
        />
        <div>
          <span className="control-label" id="reading">
            {t("integration:matrix.reading")}
          </span>
          <SegmentedControl
            aria-labelledby="reading"
            value={state.reading}
            onChange={(value) => change({ reading: value as UrlState["reading"] })}
            data={mixingReadings.map((value) => ({ value, label: t(`integration:matrix.${value}`) }))}
          />
        </div>
      </div>
      {error && <Failure error={error} retry={refetch} />}
      {job && <JobProgress job={job} title={t("page:progress.mixing")} />}
      {!merged && !error && <Placeholder lines={14} />}
      {mixing && merged && (
        <>
          <p className="statement" role="status" aria-busy={isFetching}>
            {t("integration:matrix.statement", {
              groups: count(mixing.groups.filter(({ id }) => id !== null).length),
              organisations: count(mixing.network.organisations - without),
              without: count(without),
            })}
            {merged.merged > 0 && (
              <strong>
                {" "}
                {t("integration:matrix.merged", { shown: count(mostGroups - 1), merged: count(merged.merged) })}
              </strong>
            )}
            {mixing.network.synthetic > 0 && (
              <strong className="synthetic">
                {" "}
                {t("integration:matrix.synthetic", { share: percent(mixing.network.synthetic) })}
              </strong>
            )}
          </p>
          {merged.groups.length === 0 ? (
            <Notice title={t("page:empty.noTiesTitle")} text={t("page:empty.noGroups")} />
          ) : (
            <>
              <MixingHeatMap
                mixing={merged}
                reading={state.reading}
                chosen={[state.row, state.column]}
                onChoose={choose}
              />
              <MixingTable mixing={merged} onChoose={choose} />
            </>
          )}
        </>
      )}
    </IntegrationColumns>
  );
}
