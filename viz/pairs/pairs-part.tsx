import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { GravityResult } from "../api/client.ts";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLayerWords } from "../i18n/use-layer-words.ts";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { pairCounts, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CoefficientTable } from "./coefficient-table.tsx";
import { CoefficientsBySet } from "./coefficients-by-set.tsx";
import { CovariateFields } from "./covariate-fields.tsx";
import { ForecastTable } from "./forecast-table.tsx";
import { pairKey } from "./pair-key.ts";
import { PairPanel } from "./pair-panel.tsx";
import { PairTable } from "./pair-table.tsx";
import { PairsChart } from "./pairs-chart.tsx";
import { useGravity } from "./use-gravity.ts";
import "./pairs.css";

/** Which pairs of groups have fewer ties, and which more, than their sizes and the way between them let expect. */
export function PairsPart() {
  const { t } = useTranslation(["integration", "page"]);
  const { count, percent } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const layerWords = useLayerWords();
  const { data, error, refetch, job, by, groupings, query, inSets } = useGravity();
  const listed = data && [...data.less, ...data.more];
  const chosen = listed?.find((pair) => pairKey(pair) === state.item);
  const { years } = dataset;
  const later = years ? Array.from({ length: years.last - years.first }, (_, k) => years.first + 1 + k) : [];
  const asked = state.forecastFrom === undefined ? [] : [state.forecastFrom];
  const starts = [...new Set([...later, ...asked])].sort((a, b) => a - b);
  const words = (covariate: GravityResult["explainedBy"][number]) => t(`pairs.covariate.${covariate}`);

  return (
    <IntegrationColumns
      item={chosen && by !== undefined && <PairPanel pair={chosen} by={by} layers={query.layers} />}
      aside={
        <>
          <p className="quiet">{t("pairs.hint")}</p>
          {data && <DefinitionText definition={data.definition} />}
        </>
      }
    >
      <div className="controls">
        <NativeSelect
          label={t("matrix.by")}
          value={by ?? ""}
          onChange={({ currentTarget: { value } }) => change({ pairsBy: value, pairsWith: undefined, item: undefined })}
          data={groupings.map(({ id, title, groups }) => ({ value: id, label: `${title} (${count(groups)})` }))}
        />
        <div>
          <span className="control-label" id="pairs-count">
            {t("pairs.tiesBy")}
          </span>
          <SegmentedControl
            aria-labelledby="pairs-count"
            value={state.pairsCount}
            onChange={(value) => change({ pairsCount: value as UrlState["pairsCount"] })}
            data={pairCounts.map((value) => ({ value, label: t(`matrix.${value}`) }))}
          />
        </div>
        <NativeSelect
          label={t("pairs.forecastFrom")}
          value={state.forecastFrom ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ forecastFrom: value === "" ? undefined : Number(value) })
          }
          data={[
            { value: "", label: t("pairs.noForecast") },
            ...starts.map((year) => ({ value: String(year), label: String(year) })),
          ]}
        />
        {data && <CovariateFields explainedBy={data.explainedBy} />}
      </div>
      {by === undefined && <Notice title={t("pairs.noGroupsTitle")} text={t("pairs.noGroups")} />}
      {error && <Refused error={error} retry={refetch} />}
      <Awaited job={job} title={t("pairs.working")} isAwaited={by !== undefined && !data && !error} lines={14} />
      {data && !error && (
        <>
          <ResultStatement network={data.network} path="gravity" query={query} file={`${dataset.id}-gravity.csv`}>
            {t("sets.of", { layers: layerWords(query.layers) })}{" "}
            {t("pairs.statement", {
              pairs: count(data.pairs),
              groups: count(data.groups.fitted),
              tied: count(data.tied),
              explained: data.devianceExplained === undefined ? "–" : percent(data.devianceExplained),
            })}
            {data.explainedBy
              .map((covariate) => [covariate, data.groups.without[covariate] ?? 0] as const)
              .filter(([, n]) => n > 0)
              .map(([covariate, n]) => ` ${t("pairs.without", { n: count(n), covariate: words(covariate) })}`)}
            {data.leftAside.map(
              ({ covariate, having }) => ` ${t("pairs.leftAside", { n: count(having), covariate: words(covariate) })}`,
            )}
            {data.placed.members > 0 && ` ${t("pairs.amidst", { n: count(data.placed.members) })}`}
            {data.separated > 0 && ` ${t("pairs.separated", { n: count(data.separated) })}`}
          </ResultStatement>
          <CoefficientTable result={data} />
          <CoefficientsBySet inSets={inSets} />
          {data.forecast && <ForecastTable forecast={data.forecast} />}
          <PairsChart result={data} selected={state.item} />
          {(["less", "more"] as const).map((side) => (
            <PairTable key={side} side={side} pairs={data[side]} />
          ))}
        </>
      )}
    </IntegrationColumns>
  );
}
