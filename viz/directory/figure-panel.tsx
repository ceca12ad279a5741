import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { planStages } from "../../model/plan-stage.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { observationsQuery } from "../api/list-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { recordPage } from "../state/record-page.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { planRows } from "./plan-rows.ts";
import { useSubjectTitles } from "./use-subject-titles.ts";

/** One figure: what it is about, each of its stages with the place where it stands, and the same figure of other years. */
export function FigurePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const words = useFigureWords();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [, change] = useUrlState();
  const { data } = useQuery(observationsQuery(dataset.id, { version: dataset.version, lang: language }));
  const rows = useMemo(() => data && planRows(data), [data]);
  const subjectTitle = useSubjectTitles(rows);
  if (!rows) return <Placeholder lines={6} />;
  const row = rows.find((one) => one.id === id);
  if (!row) return <p className="quiet">{t("directory:figure.unknown", { id })}</p>;
  const { subject, indicator, date, dimensions, unit } = row;
  const others = rows.filter(
    (one) =>
      one.indicator === indicator &&
      one.subject.id === subject.id &&
      words.dimensions(one.dimensions) === words.dimensions(dimensions),
  );
  const title = subjectTitle(subject);
  const about =
    subject.type === "complex" ? (
      <Link href={address(recordPage("complexes", subject.id), { item: undefined })}>{title}</Link>
    ) : subject.type === "activity" ? (
      <Link href={address(recordPage("activities", subject.id), { item: undefined })}>{title}</Link>
    ) : subject.type === "organisation" ? (
      <button type="button" className="link-button" onClick={() => change({ organisation: subject.id })}>
        {title}
      </button>
    ) : subject.type === "scheme" ? (
      <Link href={address("organisations", { list: "schemes", item: subject.id })}>{title}</Link>
    ) : (
      title
    );
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{about}</p>
        <h2>{words.indicator(indicator)}</h2>
        {planStages.some((stage) => row[stage] && isSynthetic(row[stage])) && <SyntheticMark />}
      </header>
      <FactList
        facts={[
          [t("directory:figure.year"), date],
          [t("directory:figure.part"), words.dimensions(dimensions)],
          [t("directory:figure.unit"), words.unit(unit)],
          ...planStages.map(
            (stage) => [t(`directory:plan.${stage}`), row[stage] && words.value(row[stage].value)] as const,
          ),
        ]}
      />
      {planStages.map((stage) => row[stage] && <ProvenanceList key={stage} provenance={row[stage].provenance} />)}
      {others.length > 1 && (
        <section>
          <h3>{t("directory:figure.otherYears")}</h3>
          <ul className="rows">
            {others
              .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
              .map((one) => (
                <li key={one.id} aria-current={one.id === id}>
                  {one.date ?? "–"}: {words.value((one.result ?? one.plan ?? one.goal)?.value)}{" "}
                  <span className="quiet-inline">{words.unit(one.unit)}</span>
                </li>
              ))}
          </ul>
        </section>
      )}
    </article>
  );
}
