import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { PartnersColumns } from "../columns/partners-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { AskedNumber } from "../parts/asked-number.tsx";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { TermList } from "../parts/term-list.tsx";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { backTestQuery } from "./back-test-query.ts";
import { CaseTested } from "./case-tested.tsx";
import "./back-test.css";

/** How often lists of candidates were right: models of earlier years tried on later ones, beside plainer ways to rank. */
export function BackTestPart() {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const network = networkQuery(state, language);
  const split = state.split === undefined ? undefined : String(state.split).padStart(4, "0");
  const request = backTestQuery(dataset.id, network, split);
  const { data, error, refetch, isFetching } = useQuery(request);
  const job = useJobOf(request.queryKey);
  const quality = data?.qualities.find(({ id }) => id === state.quality) ?? data?.qualities[0];
  return (
    <PartnersColumns
      aside={
        <>
          <p className="quiet">{t("backtest.hint")}</p>
          {data && <TermList terms={data.qualities} />}
          {data && <DefinitionText definition={data.definition} />}
        </>
      }
    >
      <div className="controls">
        <AskedNumber
          label={t("backtest.split")}
          placeholder={t("backtest.splitUsual")}
          value={state.split}
          min={1}
          max={9999}
          onAsk={(year) => change({ split: year })}
        />
        {data && quality && (
          <NativeSelect
            label={t("backtest.drawn")}
            value={quality.id}
            onChange={({ currentTarget }) => change({ quality: currentTarget.value })}
            data={data.qualities.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </div>
      {error && <Refused error={error} retry={refetch} />}
      <Awaited job={job} title={t("backtest.working")} isAwaited={!data && !error} lines={14} />
      {data && quality && !error && (
        <div aria-busy={isFetching}>
          <ResultStatement
            network={data.network}
            path="partners/backtest"
            query={{ ...network, split }}
            file={`${dataset.id}-back-test.csv`}
          >
            {t("backtest.statement", {
              split: data.split,
              until: data.until,
              from: data.fittedFrom,
              ties: count(data.newTies),
              repeated: count(data.repeatedTies),
            })}
          </ResultStatement>
          {data.cases.map((tested) => (
            <CaseTested key={tested.case} tested={tested} qualities={data.qualities} quality={quality} />
          ))}
        </div>
      )}
    </PartnersColumns>
  );
}
