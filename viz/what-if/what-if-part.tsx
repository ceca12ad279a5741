import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { mostChanges } from "../../model/scenario.ts";
import { useJobOf } from "../api/derived-query.ts";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLayerWords } from "../i18n/use-layer-words.ts";
import { IntegrationForm } from "../integration/integration-form.tsx";
import { useAskedIntegration } from "../integration/use-asked-integration.ts";
import { useInLayerSets } from "../integration/use-in-layer-sets.ts";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChangeForm } from "./change-form.tsx";
import { ChangesBySet } from "./changes-by-set.tsx";
import { IndexChanges } from "./index-changes.tsx";
import { Proposals } from "./proposals.tsx";
import { Robustness } from "./robustness.tsx";
import { SavedScenarios } from "./saved-scenarios.tsx";
import { Tray } from "./tray.tsx";
import { useTray } from "./use-tray.ts";
import { scenarioQuery } from "./what-if-queries.ts";
import "./what-if.css";

/** What the API counts where no layers are named: a change may add to either. */
const usualLayers = "collaboration,contact";

/** What would be if: a tray of changes, every index with and without them, what to add, and who may leave. */
export function WhatIfPart() {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const dataset = useDataset();
  const [{ item }] = useUrlState();
  const { null: _, draws: _draws, seed: _seed, ...asked } = useAskedIntegration();
  const { changes, written, isReadable, isFull, add, remove, clear } = useTray();
  const request = scenarioQuery(dataset.id, asked, written);
  const { data, error, refetch, isFetching } = useQuery(request);
  const job = useJobOf(request.queryKey);
  const layerWords = useLayerWords();
  const inSets = useInLayerSets(
    (layers) => scenarioQuery(dataset.id, { ...asked, layers }, written),
    data !== undefined && !error,
  );
  const chosen = data?.indexes.find(({ id }) => id === item);
  const counting = data?.changes.filter(({ outcome }) => outcome === "counts").length ?? 0;
  return (
    <IntegrationColumns
      item={chosen && <DefinitionText definition={chosen.definition} />}
      aside={
        <>
          <p className="quiet">{t("whatIf.hint")}</p>
          <p className="quiet">{t("whatIf.notWritten")}</p>
        </>
      }
    >
      <IntegrationForm hasChance={false} />
      <ChangeForm onAdd={add} />
      {isFull && <Notice title={t("whatIf.fullTitle")} text={t("whatIf.full", { most: count(mostChanges) })} />}
      {isReadable ? (
        <Tray changes={changes} result={error ? undefined : data} onRemove={remove} onClear={clear} />
      ) : (
        <Notice title={t("whatIf.unreadableTitle")} text={t("whatIf.unreadable")}>
          <Button variant="default" size="compact-sm" onClick={clear}>
            {t("whatIf.clear")}
          </Button>
        </Notice>
      )}
      <SavedScenarios key={dataset.id} written={written} />
      {error && <Refused error={error} retry={refetch} />}
      <Awaited job={job} title={t("whatIf.trying")} isAwaited={!data && !error} lines={14} />
      {data && !error && (
        <div aria-busy={isFetching}>
          <ResultStatement
            network={data.network}
            path="scenario"
            query={{ ...asked, changes: written }}
            file={`${dataset.id}-scenario.csv`}
            hasCharts={false}
          >
            {t("sets.of", { layers: layerWords(asked.layers ?? usualLayers) })}{" "}
            {t(changes.length === 0 ? "whatIf.asItIs" : "whatIf.statement", {
              changes: count(changes.length),
              counting: count(counting),
              before: count(data.network.organisations),
              after: count(data.changed.organisations),
            })}
          </ResultStatement>
          <div className="what-if-table">
            <IndexChanges indexes={data.indexes} />
          </div>
          <ChangesBySet inSets={inSets} />
          <Proposals key={dataset.id} asked={asked} written={written} indexes={data.indexes} onTake={add} />
        </div>
      )}
      <Robustness />
    </IntegrationColumns>
  );
}
