import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLayerWords } from "../i18n/use-layer-words.ts";
import { TiesBySelect } from "../integration/ties-by-select.tsx";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { indexScalings, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { AlikeButton } from "./alike-button.tsx";
import { ScoreCards } from "./score-cards.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { StandingTable } from "./standing-table.tsx";
import { useStanding } from "./use-standing.ts";
import { WeightFields } from "./weight-fields.tsx";
import "./standing.css";

const levels = ["complex", "hub", "zone"] as const;

/** How integrated each complex or zone is under weights of the reader's own; what judges gave stands beside it. */
export function StandingPart() {
  const { t } = useTranslation(["integration", "page", "vocabulary"]);
  const { count, percent } = useFormats();
  const dataset = useDataset();
  const [{ ranked, scaling, item }, change] = useUrlState();
  const id = useId();
  const layerWords = useLayerWords();
  const { data, error, refetch, job, query, isFetching, inSets } = useStanding();
  const chosen = data?.groups.find((group) => group.id === item);
  const others = dataset.groupings.filter(
    ({ id: one, groups }) => groups > 0 && !(levels as readonly string[]).includes(one),
  );
  const known = data?.groups.filter(({ index }) => index !== undefined).length ?? 0;
  return (
    <IntegrationColumns
      item={data && chosen && <StandingPanel result={data} group={chosen} layers={query.layers} />}
      aside={
        <>
          <p className="quiet">{t("integration:standing.hint")}</p>
          {data && <DefinitionText definition={data.definition} />}
          {data && <DefinitionText definition={data.intervals} />}
          {data?.components.map(({ id: one, definition }) => (
            <DefinitionText key={one} definition={definition} />
          ))}
        </>
      }
    >
      <div className="controls">
        <NativeSelect
          label={t("integration:standing.ranked")}
          value={ranked}
          onChange={({ currentTarget }) => change({ ranked: currentTarget.value, item: undefined })}
          data={[
            ...levels.map((level) => ({ value: level, label: t(`integration:standing.levels.${level}`) })),
            ...others.map((one) => ({ value: one.id, label: one.title })),
          ]}
        />
        <div>
          <span className="control-label" id={id}>
            {t("integration:standing.scaling")}
          </span>
          <SegmentedControl
            aria-labelledby={id}
            value={scaling}
            onChange={(value) => change({ scaling: value as UrlState["scaling"] })}
            data={indexScalings.map((value) => ({ value, label: t(`integration:standing.scalings.${value}`) }))}
          />
        </div>
        <TiesBySelect />
      </div>
      {error && (
        <>
          <Refused error={error} retry={refetch} />
          <AlikeButton />
        </>
      )}
      <Awaited job={job} title={t("integration:standing.computing")} isAwaited={!data && !error} lines={12} />
      {data && !error && (
        <div aria-busy={isFetching}>
          <ResultStatement
            network={data.network}
            path="composite"
            query={query}
            file={`${dataset.id}-composite.csv`}
            hasCharts={false}
          >
            {t("integration:sets.of", { layers: layerWords(query.layers) })}{" "}
            {t("integration:standing.statement", {
              ranked: count(known),
              all: count(data.groups.length),
              day: data.at,
              samples: count(data.samples),
              seed: String(data.seed),
            })}
          </ResultStatement>
          {known === 0 ? (
            <Notice
              title={t("integration:standing.nobodyTitle")}
              text={t(data.groups.length === 0 ? "integration:standing.noGroups" : "integration:standing.noComponents")}
            />
          ) : (
            <>
              <WeightFields components={data.components} />
              <StandingTable result={data} sets={inSets.sets} />
              <p className="quiet">
                {inSets.sets.map(
                  ({ layers, data: found }) =>
                    found &&
                    `${t("integration:sets.behind", {
                      set: t(`vocabulary:layerSet.${layers}`),
                      share: percent(found.network.synthetic),
                    })} `,
                )}
              </p>
            </>
          )}
        </div>
      )}
      <ScoreCards standing={data} />
    </IntegrationColumns>
  );
}
