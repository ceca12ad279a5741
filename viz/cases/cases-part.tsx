import { Switch } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { caseStates } from "../../model/case.ts";
import { supportFields } from "../../model/programme.ts";
import { useActsAs } from "../access/use-acts-as.ts";
import { apiAddress } from "../api/api-address.ts";
import type { CaseItem } from "../api/client.ts";
import { PartnersColumns } from "../columns/partners-columns.tsx";
import { ChoiceFilter } from "../directory/choice-filter.tsx";
import { GroupSelect } from "../directory/group-select.tsx";
import { type ListColumn, tableColumns } from "../directory/list-column.ts";
import { SearchFilter } from "../directory/search-filter.tsx";
import { useListed } from "../directory/use-listed.ts";
import { usePlaceTitles } from "../directory/use-place-titles.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { FlagSwitch } from "../parts/flag-switch.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDownload } from "../parts/use-download.ts";
import { VirtualTable } from "../parts/virtual-table.tsx";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { CaseForm } from "./case-form.tsx";
import { CasePanel } from "./case-panel.tsx";
import { type AskedCases, casesQuery } from "./case-queries.ts";
import { UnmetNeeds } from "./unmet-needs.tsx";
import "./cases.css";

const unfiltered = {
  q: undefined,
  caseState: undefined,
  caseField: undefined,
  caseSource: undefined,
  unmet: undefined,
  outcomeDue: undefined,
  zone: undefined,
  complex: undefined,
} satisfies Partial<UrlState>;

/** Who called with which difficulty, what was done about it, and which needs were not met. */
export function CasesPart() {
  const { t } = useTranslation("partners");
  const address = useAddress();
  const isBroker = useActsAs("broker");
  if (isBroker) return <CasesOfBrokers />;
  return (
    <PartnersColumns aside={<p className="quiet">{t("cases.hint")}</p>}>
      {isBroker === false && (
        <Notice title={t("cases.forBrokersTitle")} text={t("cases.forBrokers")}>
          <Link href={address("partners", { ...unselected, partners: "candidates", item: undefined })}>
            {t("parts.candidates")}
          </Link>
        </Notice>
      )}
    </PartnersColumns>
  );
}

function CasesOfBrokers() {
  const { t } = useTranslation(["partners", "page", "directory"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ q, caseState, caseField, caseSource, unmet, outcomeDue, zone, complex, item }, change] = useUrlState();
  const files = useDownload();
  const filters: AskedCases = {
    q,
    state: caseState,
    field: caseField,
    source: caseSource,
    ...(unmet && { unmet: "true" as const }),
    due: outcomeDue,
    zone,
    complex,
    version: dataset.version,
    lang: language,
  };
  const list = useInfiniteQuery(casesQuery(dataset.id, filters));
  const { rows, total, onEnd, error, retry } = useListed(list, (page) => page.cases);
  const columns = useColumns();
  const isComplete = rows !== undefined && rows.length === total;
  const shown = useMemo(() => tableColumns(columns, isComplete), [columns, isComplete]);
  const isFiltered = [q, caseState, caseField, caseSource, unmet, outcomeDue, zone, complex].some(
    (value) => value !== undefined,
  );
  return (
    <PartnersColumns
      item={item && <CasePanel key={item} id={item} />}
      aside={<p className="quiet">{t("partners:cases.hint")}</p>}
    >
      <CaseForm onOpened={(id) => change({ ...unfiltered, opening: undefined, item: id })} />
      <div className="controls">
        <SearchFilter placeholder={t("partners:cases.sought")} />
        <ChoiceFilter
          label={t("partners:cases.label.state")}
          value={caseState}
          onChange={(value) => change({ caseState: value as UrlState["caseState"] })}
          choices={caseStates.map((value) => ({ value, label: t(`partners:cases.state.${value}`) }))}
        />
        <ChoiceFilter
          label={t("partners:cases.label.field")}
          value={caseField}
          onChange={(value) => change({ caseField: value as UrlState["caseField"] })}
          choices={supportFields.map((value) => ({ value, label: t(`partners:cases.field.${value}`) }))}
        />
        <ChoiceFilter
          label={t("partners:cases.label.source")}
          value={caseSource}
          onChange={(value) => change({ caseSource: value as UrlState["caseSource"] })}
          choices={(["journal", "facts"] as const).map((value) => ({
            value,
            label: t(`partners:cases.source.${value}`),
          }))}
        />
        <GroupSelect grouping="zone" />
        <GroupSelect grouping="complex" />
        <Switch
          className="flag-switch"
          label={t("partners:cases.unmetOnly")}
          checked={unmet !== undefined}
          onChange={({ currentTarget }) => change({ unmet: currentTarget.checked ? "only" : undefined })}
        />
        <FlagSwitch name="outcomeDue" label={t("partners:cases.dueOnly")} />
      </div>
      {error && <Failure error={error} retry={retry} />}
      {files.error && <Failure error={files.error} />}
      {total !== undefined && (
        <div className="statement list-statement">
          <span role="status">{t("directory:list.found", { n: count(total) })}</span>
          {total > 0 && (
            <a
              {...files.link(apiAddress(dataset.id, "cases", { format: "csv", ...filters }), `${dataset.id}-cases.csv`)}
            >
              <Download size={14} aria-hidden /> {t("directory:list.file")}
            </a>
          )}
        </div>
      )}
      {total === 0 ? (
        <Notice
          title={t(isFiltered ? "page:directory.nothingTitle" : "partners:cases.noneTitle")}
          text={t(isFiltered ? "page:directory.nothing" : "partners:cases.none")}
        >
          {isFiltered && (
            <button type="button" className="link-button" onClick={() => change(unfiltered)}>
              {t("directory:list.noFilters")}
            </button>
          )}
        </Notice>
      ) : rows ? (
        <div className="cases-table">
          <VirtualTable
            label={t("partners:parts.cases")}
            rows={rows}
            columns={shown}
            tracks={columns.map(({ track }) => track).join(" ")}
            idOf={({ id }) => id}
            selected={rows.find(({ id, entry }) => id === item || entry === item)?.id}
            onChoose={({ id }) => change({ item: id, organisation: undefined, activity: undefined })}
            onEnd={onEnd}
          />
        </div>
      ) : (
        !error && <Placeholder lines={10} />
      )}
      {total !== undefined && total > 0 && <UnmetNeeds filters={filters} />}
    </PartnersColumns>
  );
}

function useColumns(): ListColumn<CaseItem>[] {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { complexTitle } = usePlaceTitles();
  return useMemo(
    () => [
      { id: "need", header: t("partners:cases.label.need"), track: "minmax(160px, 3fr)", of: ({ need }) => need },
      {
        id: "company",
        header: t("partners:cases.label.company"),
        track: "minmax(110px, 1.5fr)",
        of: ({ companies, newcomer }) => companies.map(({ title }) => title).join(", ") || newcomer?.makes,
      },
      {
        id: "field",
        header: t("partners:cases.label.field"),
        track: "minmax(70px, 0.8fr)",
        of: ({ field }) => field && t(`partners:cases.field.${field}`),
      },
      {
        id: "state",
        header: t("partners:cases.label.state"),
        track: "minmax(150px, 1.3fr)",
        of: ({ state, unmet, due }) =>
          state &&
          [
            unmet && state === "open" ? t("partners:cases.openLong") : t(`partners:cases.state.${state}`),
            ...(due.length > 0 ? [t("partners:cases.dueShort")] : []),
          ].join(" · "),
      },
      {
        id: "complex",
        header: t("vocabulary:grouping.complex"),
        track: "minmax(90px, 1.2fr)",
        of: ({ complex }) => complexTitle(complex),
      },
      { id: "on", header: t("partners:cases.label.on"), track: "minmax(84px, 0.8fr)", of: ({ on }) => on },
    ],
    [t, complexTitle],
  );
}
