import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { schemeKinds } from "../../model/scheme.ts";
import type { Scheme } from "../api/client.ts";
import { schemeListQuery } from "../api/list-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import type { ListColumn } from "./list-column.ts";
import { NoneHere } from "./none-here.tsx";
import { RecordList } from "./record-list.tsx";
import { SchemeCrosswalk } from "./scheme-crosswalk.tsx";
import { SearchFilter } from "./search-filter.tsx";
import { spanOf } from "./span-of.ts";
import { useListed } from "./use-listed.ts";

/** What companies can be given, the routes on which a difficulty is solved, and by what a body is judged. */
export function SchemesList() {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count } = useFormats();
  const words = useFigureWords();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ q, schemeKind, item }, change] = useUrlState();
  const { documented, synthetic } = dataset.counts.schemes ?? { documented: 0, synthetic: 0 };
  const none = documented + synthetic === 0;
  const asked = { version: dataset.version, lang: language };
  const list = useInfiniteQuery({ ...schemeListQuery(dataset.id, { q, kind: schemeKind, ...asked }), enabled: !none });
  const every = useInfiniteQuery({ ...schemeListQuery(dataset.id, asked), enabled: !none });
  const listed = useListed(list, (page) => page.schemes);
  const columns = useMemo((): ListColumn<Scheme>[] => {
    const titles = new Map(
      every.data?.pages.flatMap(({ schemes }) => schemes.map((one) => [one.id, displayName(one, language)])),
    );
    return [
      {
        id: "name",
        header: t("directory:row.schemes"),
        track: "minmax(170px, 3fr)",
        of: (one) => displayName(one, language),
      },
      {
        id: "kind",
        header: t("vocabulary:grouping.kind"),
        track: "minmax(90px, 1fr)",
        of: ({ kind }) => t(`directory:schemeKind.${kind}`),
      },
      {
        id: "span",
        header: t("page:activity.span"),
        track: "minmax(80px, 0.9fr)",
        of: ({ from, to }) => spanOf(from, to),
      },
      {
        id: "fields",
        header: t("directory:scheme.fields"),
        track: "minmax(90px, 1.3fr)",
        of: ({ fields }) => fields?.map(words.part).join(", "),
      },
      {
        id: "successors",
        header: t("directory:scheme.successors"),
        track: "minmax(120px, 2fr)",
        of: ({ successors }) => successors?.map((id) => titles.get(id) ?? id).join(", "),
      },
      {
        id: "parts",
        header: t("directory:scheme.parts"),
        track: "minmax(60px, 0.6fr)",
        of: ({ parts }) => parts?.length,
        written: count,
      },
    ];
  }, [t, language, count, words, every.data]);
  return (
    <RecordList
      label={t("directory:lists.schemes")}
      none={
        none && (
          <NoneHere
            title={t("directory:none.schemesTitle")}
            text={t("directory:none.schemes")}
            has={({ counts: { schemes } }) => schemes !== undefined && schemes.documented + schemes.synthetic > 0}
          />
        )
      }
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            label={t("vocabulary:grouping.kind")}
            value={schemeKind}
            onChange={(next) => change({ schemeKind: next as UrlState["schemeKind"] })}
            choices={schemeKinds.map((value) => ({ value, label: t(`directory:schemeKind.${value}`) }))}
          />
        </>
      }
      above={every.data && <SchemeCrosswalk schemes={every.data.pages.flatMap(({ schemes }) => schemes)} />}
      {...listed}
      columns={columns}
      synthetic={isSynthetic}
      selected={item}
      onChoose={({ id }) => change({ item: id, ...unselected })}
    />
  );
}
