import { NativeSelect, NumberInput } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { hubTieStates } from "../../model/hub-tie.ts";
import type { HubSpokeResult } from "../api/client.ts";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLayerWords } from "../i18n/use-layer-words.ts";
import { ByLayerSet } from "../integration/by-layer-set.tsx";
import { TiesBySelect } from "../integration/ties-by-select.tsx";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { TermList } from "../parts/term-list.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { HubTable } from "./hub-table.tsx";
import { SpokePanel } from "./spoke-panel.tsx";
import { SpokeTable } from "./spoke-table.tsx";
import { useHubSpoke } from "./use-hub-spoke.ts";
import "./hubs.css";

const thinningShares = [0.25, 0.5, 0.75, 1];

/** Hubs and the complexes that were connected to them: which of these ties live, which have ended or never were. */
export function HubsPart() {
  const { t } = useTranslation(["integration", "page"]);
  const { count, percent } = useFormats();
  const dataset = useDataset();
  const address = useAddress();
  const [state, change] = useUrlState();
  const layerWords = useLayerWords();
  const { data, error, refetch, job, query, inSets } = useHubSpoke();
  const shown = useMemo(
    () =>
      (data?.spokes ?? []).filter(
        ({ state: its, hub }) =>
          (state.hubState === undefined || its === state.hubState) &&
          (state.underHub === undefined || hub?.id === state.underHub),
      ),
    [data, state.hubState, state.underHub],
  );
  const chosen = data?.spokes.find(({ complex }) => complex.id === state.item);
  const share = (value: number | undefined) => (value === undefined ? "–" : percent(value));
  const shares = [...new Set([...thinningShares, state.thinning])].sort((a, b) => a - b);

  return (
    <IntegrationColumns
      item={chosen && <SpokePanel spoke={chosen} layers={query.layers} />}
      aside={
        <>
          <p className="quiet">{t("hubs.hint")}</p>
          {data && <TermList terms={data.states} />}
          {data && <DefinitionText definition={data.definition} />}
        </>
      }
    >
      <div className="controls">
        <NativeSelect
          label={t("hubs.state")}
          value={state.hubState ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ hubState: hubTieStates.find((one) => one === value), item: undefined })
          }
          data={[
            { value: "", label: t("hubs.all", { n: count(data?.spokes.length ?? 0) }) },
            ...(data?.states ?? []).map(({ id, title, complexes }) => ({
              value: id,
              label: `${title} (${count(complexes)})`,
            })),
          ]}
        />
        <NumberInput
          className="parameter-number"
          label={t("hubs.dormantAfter")}
          value={state.dormantAfter}
          min={1}
          max={50}
          allowDecimal={false}
          onChange={(value) =>
            typeof value === "number" && value >= 1 && value <= 50 && change({ dormantAfter: value }, { replace: true })
          }
        />
        <NativeSelect
          label={t("hubs.thinning")}
          value={String(state.thinning)}
          onChange={({ currentTarget: { value } }) => change({ thinning: Number(value) })}
          data={shares.map((value) => ({ value: String(value), label: percent(value) }))}
        />
        <TiesBySelect />
      </div>
      {error && <Refused error={error} retry={refetch} />}
      <Awaited job={job} title={t("hubs.working")} isAwaited={!data && !error} lines={14} />
      {data && data.spokes.length === 0 && (
        <Notice title={t("hubs.noneTitle")} text={t("hubs.none", { at: data.at })}>
          <Link href={address("integration", { integration: "matrix" })}>{t("hubs.toMatrix")}</Link>
        </Notice>
      )}
      {data && data.spokes.length > 0 && (
        <>
          <ResultStatement
            network={data.network}
            path="hub-spoke"
            query={query}
            file={`${dataset.id}-hub-spoke.csv`}
            hasCharts={false}
          >
            {t("sets.of", { layers: layerWords(query.layers) })}{" "}
            {t("hubs.statement", {
              n: count(data.spokes.length),
              at: data.at,
              ownHub: share(data.summary.ownHub),
              anyHub: share(data.summary.anyHub),
              anotherZone: share(data.summary.anotherZone),
              dependence: share(data.summary.hubDependence),
            })}
          </ResultStatement>
          <h2 className="part-heading">
            {t("hubs.listed", { n: count(shown.length) })}
            {(state.underHub !== undefined || state.hubState !== undefined) && (
              <button
                type="button"
                className="link-button"
                onClick={() => change({ underHub: undefined, hubState: undefined })}
              >
                {t("hubs.showAll")}
              </button>
            )}
          </h2>
          <SpokeTable spokes={shown} headline={query.layers} sets={inSets.sets} />
          <h2 className="part-heading">{t("hubs.byHub")}</h2>
          <HubTable result={data} />
          <ByLayerSet
            id="hubs-by-set"
            title={t("sets.title")}
            {...inSets}
            rows={[
              ...(["ownHub", "anyHub", "anotherZone"] as const).map((reach) => ({
                id: reach,
                label: t(`indexes.inclusion-${reach}`),
                of: ({ summary }: HubSpokeResult) => share(summary[reach]),
              })),
              {
                id: "dependence",
                label: t("indexes.hubDependence"),
                of: ({ summary }: HubSpokeResult) => share(summary.hubDependence),
              },
              ...hubTieStates.map((id) => ({
                id,
                label: data.states.find((one) => one.id === id)!.title,
                of: ({ states }: HubSpokeResult) => count(states.find((one) => one.id === id)!.complexes),
              })),
            ]}
          />
        </>
      )}
    </IntegrationColumns>
  );
}
