import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PlanStage } from "../../model/plan-stage.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { listFile, observationsQuery } from "../api/list-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import type { ListColumn } from "./list-column.ts";
import { NoneHere } from "./none-here.tsx";
import { difference, type PlanRow, planRows } from "./plan-rows.ts";
import { RecordList } from "./record-list.tsx";
import { SearchFilter } from "./search-filter.tsx";
import { useSubjectTitles } from "./use-subject-titles.ts";

/** Goal, plan and result of every figure, by indicator and year, side by side. */
export function PlansList() {
  const { t } = useTranslation(["directory", "page"]);
  const { count, exact } = useFormats();
  const words = useFigureWords();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ q, indicator, subject, year, item }, change] = useUrlState();
  const { documented, synthetic } = dataset.counts.observations;
  const none = documented + synthetic === 0;
  const { data, error, refetch } = useQuery({
    ...observationsQuery(dataset.id, { version: dataset.version, lang: language }),
    enabled: !none,
  });
  const all = useMemo(() => data && planRows(data).sort((a, b) => inOrder(a, b, words.indicator)), [data, words]);
  const subjectTitle = useSubjectTitles(all);
  const rows = useMemo(
    () =>
      all?.filter(
        (row) =>
          (indicator === undefined || row.indicator === indicator) &&
          (subject === undefined || subjectKey(row) === subject) &&
          (year === undefined || row.date?.startsWith(String(year))) &&
          (q === undefined || folded(searchable(row, words, subjectTitle)).includes(folded(q))),
      ),
    [all, indicator, subject, year, q, words, subjectTitle],
  );
  const staged = useMemo(() => rows?.some(({ goal, plan }) => goal || plan) ?? false, [rows]);
  const columns = useMemo((): ListColumn<PlanRow>[] => {
    const figure = (stage: PlanStage): ListColumn<PlanRow> => ({
      id: stage,
      header: t(`directory:plan.${stage}`),
      track: "minmax(80px, 1fr)",
      of: (row) => row[stage]?.value,
      written: exact,
    });
    return [
      {
        id: "indicator",
        header: t("directory:figure.indicator"),
        track: "minmax(150px, 2.2fr)",
        of: (row) => words.indicator(row.indicator),
      },
      { id: "year", header: t("directory:figure.year"), track: "minmax(56px, 0.6fr)", of: ({ date }) => date },
      {
        id: "subject",
        header: t("directory:figure.about"),
        track: "minmax(100px, 1.6fr)",
        of: ({ subject: its }) => subjectTitle(its),
      },
      {
        id: "part",
        header: t("directory:figure.part"),
        track: "minmax(100px, 1.6fr)",
        of: ({ dimensions }) => words.dimensions(dimensions),
      },
      ...(staged ? [figure("goal"), figure("plan")] : []),
      { ...figure("result"), header: t(staged ? "directory:plan.result" : "directory:figure.value") },
      ...(staged
        ? [
            {
              id: "difference",
              header: t("directory:plan.difference"),
              track: "minmax(80px, 1fr)",
              of: difference,
              written: exact,
            },
          ]
        : []),
      {
        id: "unit",
        header: t("directory:figure.unit"),
        track: "minmax(60px, 0.8fr)",
        of: ({ unit }) => words.unit(unit),
      },
    ];
  }, [t, words, exact, subjectTitle, staged]);
  const offered = (values: readonly (readonly [string, string])[]) =>
    [...new Map(values)]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <RecordList
      label={t("directory:lists.plans")}
      none={
        none && (
          <NoneHere
            title={t("directory:none.figuresTitle")}
            text={t("directory:none.figures")}
            has={({ counts }) => counts.observations.documented + counts.observations.synthetic > 0}
          />
        )
      }
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            label={t("directory:figure.indicator")}
            value={indicator}
            onChange={(next) => change({ indicator: next })}
            choices={offered(all?.map((row) => [row.indicator, words.indicator(row.indicator)]) ?? [])}
          />
          <ChoiceFilter
            label={t("directory:figure.about")}
            value={subject}
            onChange={(next) => change({ subject: next })}
            choices={offered(all?.map((row) => [subjectKey(row), subjectTitle(row.subject)]) ?? [])}
          />
          <ChoiceFilter
            label={t("directory:figure.year")}
            value={year}
            onChange={(next) => change({ year: next === undefined ? undefined : Number(next) })}
            choices={offered(
              all?.flatMap(({ date }) => (date ? [[date.slice(0, 4), date.slice(0, 4)] as const] : [])) ?? [],
            )}
          />
        </>
      }
      above={
        rows && !staged && <p className="statement quiet">{t("directory:plan.none", { n: count(rows.length) })}</p>
      }
      rows={rows}
      total={rows?.length}
      columns={columns}
      synthetic={isInvented}
      selected={item}
      onChoose={({ id }) => change({ item: id, ...unselected })}
      error={error}
      retry={refetch}
      file={listFile(dataset.id, "observations", { indicator, version: dataset.version, lang: language })}
    />
  );
}

/** Figures of the whole first, then of its parts; by what is measured, and over the years. */
function inOrder(a: PlanRow, b: PlanRow, indicator: (id: string) => string): number {
  const whole = ({ subject }: PlanRow) => (subject.type === "dataset" ? 0 : 1);
  const key = (row: PlanRow) => [indicator(row.indicator), row.subject.id, row.date ?? "", row.id];
  const other = key(b);
  return (
    whole(a) - whole(b) ||
    (key(a)
      .map((part, i) => part.localeCompare(other[i]))
      .find((order) => order !== 0) ??
      0)
  );
}

function isInvented({ goal, plan, result }: PlanRow): boolean {
  return [goal, plan, result].some((one) => one && isSynthetic(one));
}

/** What a figure is about, in an address. */
function subjectKey({ subject: { type, id } }: PlanRow): string {
  return `${type}:${id}`;
}

function searchable(
  row: PlanRow,
  words: ReturnType<typeof useFigureWords>,
  subjectTitle: ReturnType<typeof useSubjectTitles>,
): string {
  return [
    row.indicator,
    words.indicator(row.indicator),
    words.dimensions(row.dimensions),
    subjectTitle(row.subject),
  ].join(" ");
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
