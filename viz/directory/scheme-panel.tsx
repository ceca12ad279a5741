import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Scheme } from "../api/client.ts";
import { schemeListQuery } from "../api/list-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { RecordHead } from "../parts/record-head.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { SchemeParts } from "./scheme-parts.tsx";
import { spanOf } from "./span-of.ts";

/** One scheme: what it is for, what it took the place of and what took its place, its steps or criteria. */
export function SchemePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["directory", "page"]);
  const words = useFigureWords();
  const language = useLanguage();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const { data, error, refetch } = useInfiniteQuery(
    schemeListQuery(dataset.id, { version: dataset.version, lang: language }),
  );
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={8} />;
  const all = data.pages.flatMap(({ schemes }) => schemes);
  const scheme = all.find((one) => one.id === id);
  if (!scheme) return <p className="quiet">{t("directory:scheme.unknown", { id })}</p>;
  const links = (schemes: readonly Scheme[]) =>
    schemes.length > 0 && (
      <ul className="rows">
        {schemes.map((one) => (
          <li key={one.id}>
            <button type="button" className="link-button" onClick={() => change({ item: one.id })}>
              {displayName(one, language)}
            </button>
          </li>
        ))}
      </ul>
    );
  const named = (ids: readonly string[]) => all.filter((one) => ids.includes(one.id));
  return (
    <article className="panel">
      <RecordHead record={scheme} eyebrow={t(`directory:schemeKind.${scheme.kind}`)} synthetic={isSynthetic(scheme)} />
      <FactList
        facts={[
          [t("page:activity.span"), spanOf(scheme.from, scheme.to)],
          [t("directory:scheme.fields"), scheme.fields?.map(words.part).join(", ")],
          [t("directory:scheme.partOf"), links(named(scheme.parent === undefined ? [] : [scheme.parent]))],
          [t("directory:scheme.holds"), links(all.filter(({ parent }) => parent === id))],
          [t("directory:scheme.successors"), links(named(scheme.successors ?? []))],
          [t("directory:scheme.replaces"), links(all.filter(({ successors }) => successors?.includes(id)))],
        ]}
      />
      {scheme.attributes?.successorsInferred === true && <p className="quiet">{t("directory:scheme.inferred")}</p>}
      <SchemeParts scheme={scheme} />
      <ProvenanceList provenance={scheme.provenance} />
    </article>
  );
}
