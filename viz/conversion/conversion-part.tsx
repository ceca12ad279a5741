import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { conversionMatches } from "../../model/conversion-match.ts";
import { apiAddress } from "../api/api-address.ts";
import { useJobOf } from "../api/derived-query.ts";
import { PartnersColumns } from "../columns/partners-columns.tsx";
import { GroupSelect } from "../directory/group-select.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { AskedNumber } from "../parts/asked-number.tsx";
import { Awaited } from "../parts/awaited.tsx";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { TableFiles } from "../parts/table-files.tsx";
import { networkQuery } from "../state/network-query.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ConversionCells, useConversionHeads } from "./conversion-cells.tsx";
import { conversionQuery } from "./conversion-query.ts";
import { ConvertedActivities } from "./converted-activities.tsx";
import { UnjoinedPairs } from "./unjoined-pairs.tsx";
import "./conversion.css";

const mostYears = 50;
const mostMeetings = 1000;

/** What came of meeting: which consortia followed events and groups, and which pairs met and never joined one. */
export function ConversionPart() {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const heads = useConversionHeads();
  const query = {
    ...networkQuery(state, language),
    within: state.joinWithin,
    match: state.conversionMatch,
    meetings: state.meetings,
    zone: state.zone,
  };
  const request = conversionQuery(dataset.id, query);
  const { data, error, refetch, isFetching } = useQuery(request);
  const job = useJobOf(request.queryKey);
  return (
    <PartnersColumns
      aside={
        <>
          <p className="quiet">{t("partners:conversion.hint")}</p>
          {data && <DefinitionText definition={data.definition} />}
        </>
      }
    >
      <div className="controls">
        <AskedNumber
          label={t("partners:conversion.within")}
          value={state.joinWithin}
          min={1}
          max={mostYears}
          onAsk={(joinWithin) => change({ joinWithin })}
        />
        <NativeSelect
          label={t("partners:conversion.match")}
          value={state.conversionMatch}
          onChange={({ currentTarget }) =>
            change({ conversionMatch: currentTarget.value as UrlState["conversionMatch"] })
          }
          data={conversionMatches.map((value) => ({ value, label: t(`partners:conversion.matches.${value}`) }))}
        />
        <AskedNumber
          label={t("partners:conversion.meetings")}
          value={state.meetings}
          min={1}
          max={mostMeetings}
          onAsk={(meetings) => change({ meetings })}
        />
        <GroupSelect grouping="zone" />
      </div>
      {error && <Refused error={error} retry={refetch} />}
      <Awaited job={job} title={t("partners:conversion.working")} isAwaited={!data && !error} lines={14} />
      {data && !error && (
        <div aria-busy={isFetching}>
          <ResultStatement
            network={data.network}
            path="conversion"
            query={query}
            file={`${dataset.id}-conversion.csv`}
            hasCharts={false}
          >
            {data.statement} {t("partners:conversion.asOf", { day: data.referenceDate })}
            {data.leftOut.activities + data.leftOut.undated > 0 &&
              ` ${t("partners:conversion.leftOut", {
                activities: count(data.leftOut.activities),
                undated: count(data.leftOut.undated),
              })}`}
          </ResultStatement>
          {data.whole.pairs === 0 ? (
            <Notice title={t("partners:conversion.noneTitle")} text={t("partners:conversion.none")} />
          ) : (
            <>
              <section className="conversion-section heads-wrap" aria-labelledby="conversion-kinds">
                <h2 id="conversion-kinds">{t("partners:conversion.byKind")}</h2>
                <PlainTable label={t("partners:conversion.byKind")}>
                  <ColumnHeads columns={[t("vocabulary:grouping.kind"), ...heads]} />
                  <tbody>
                    {[...data.kinds, { title: t("partners:conversion.whole"), ...data.whole }].map(
                      ({ title, ...counts }) => (
                        <tr key={title}>
                          <th scope="row">{title}</th>
                          <ConversionCells counts={counts} />
                        </tr>
                      ),
                    )}
                  </tbody>
                </PlainTable>
              </section>
              <section className="conversion-section heads-wrap" aria-labelledby="conversion-pairs">
                <h2 id="conversion-pairs">
                  {t("partners:conversion.toDo", {
                    shown: count(data.unjoined.pairs.length),
                    all: count(data.unjoined.count),
                  })}
                </h2>
                <p className="quiet">{t("partners:conversion.toDoHint")}</p>
                {data.unjoined.pairs.length === 0 ? (
                  <p>{t("partners:conversion.noPair")}</p>
                ) : (
                  <>
                    <UnjoinedPairs pairs={data.unjoined.pairs} />
                    <TableFiles
                      address={apiAddress(dataset.id, "conversion", { ...query, table: "pairs" })}
                      name={`${dataset.id}-pairs`}
                    />
                  </>
                )}
              </section>
              <section className="conversion-section heads-wrap" aria-labelledby="conversion-activities">
                <h2 id="conversion-activities">
                  {t("partners:conversion.listed", {
                    shown: count(data.activities.listed.length),
                    all: count(data.activities.count),
                  })}
                </h2>
                <ConvertedActivities listed={data.activities.listed} />
              </section>
            </>
          )}
        </div>
      )}
    </PartnersColumns>
  );
}
