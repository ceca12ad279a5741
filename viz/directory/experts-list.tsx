import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Expert } from "../api/client.ts";
import { expertCountsQuery, expertListQuery } from "../api/list-queries.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import type { ListColumn } from "./list-column.ts";
import { NoneHere } from "./none-here.tsx";
import { RecordList } from "./record-list.tsx";
import { SearchFilter } from "./search-filter.tsx";
import { useListed } from "./use-listed.ts";

/** The persons in the expert pools; how many there are of each kind is for everyone, who they are for those who place them. */
export function ExpertsList() {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count } = useFormats();
  const words = useFigureWords();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ q, pool, field, item }, change] = useUrlState();
  const { documented, synthetic } = dataset.counts.experts;
  const none = documented + synthetic === 0;
  const shared = { version: dataset.version, lang: language };
  const counts = useQuery({ ...expertCountsQuery(dataset.id, shared), enabled: !none });
  const list = useInfiniteQuery({ ...expertListQuery(dataset.id, { q, pool, field, ...shared }), enabled: !none });
  const listed = useListed(list, (page) => page.experts);
  const { pools = [], employers = [], fields = [] } = counts.data ?? {};
  const columns = useMemo((): ListColumn<Expert>[] => {
    const titles = (counted: typeof pools) => new Map(counted.map(({ id, title }) => [id, title]));
    const [poolTitles, employerTitles] = [titles(pools), titles(employers)];
    return [
      {
        id: "name",
        header: t("directory:row.experts"),
        track: "minmax(110px, 1.5fr)",
        of: (one) => displayName(one, language),
      },
      {
        id: "fields",
        header: t("directory:expert.fields"),
        track: "minmax(110px, 2fr)",
        of: ({ fields: its = [], capabilities = [] }) => [...its.map(words.part), ...capabilities].join(", "),
      },
      {
        id: "employer",
        header: t("directory:expert.employer"),
        track: "minmax(110px, 2fr)",
        of: ({ employer }) => employer && (employerTitles.get(employer) ?? employer),
      },
      {
        id: "pool",
        header: t("vocabulary:activityKind.expert-pool"),
        track: "minmax(90px, 1.5fr)",
        of: ({ pool: its }) => its && (poolTitles.get(its) ?? its),
      },
      {
        id: "available",
        header: t("directory:expert.available"),
        track: "minmax(70px, 0.7fr)",
        of: ({ available }) => (available === undefined ? undefined : t(available ? "directory:yes" : "directory:no")),
      },
    ];
  }, [t, language, words, pools, employers]);
  const offered = (counted: typeof pools) =>
    counted.map(({ id, title, experts }) => ({ value: id, label: `${title} (${count(experts)})` }));
  return (
    <RecordList
      label={t("directory:lists.experts")}
      none={
        none && (
          <NoneHere
            title={t("directory:none.expertsTitle")}
            text={t("directory:none.experts")}
            has={({ counts: its }) => its.experts.documented + its.experts.synthetic > 0}
          >
            <p>
              <Link href={address("organisations", { list: "plans", indicator: "experts" })}>
                {t("directory:none.expertFigures")}
              </Link>
            </p>
          </NoneHere>
        )
      }
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            label={t("vocabulary:activityKind.expert-pool")}
            value={pool}
            onChange={(next) => change({ pool: next })}
            choices={offered(pools)}
          />
          <ChoiceFilter
            label={t("directory:expert.field")}
            value={field}
            onChange={(next) => change({ field: next })}
            choices={offered(fields)}
          />
        </>
      }
      {...listed}
      columns={columns}
      synthetic={isSynthetic}
      selected={item}
      onChoose={({ id }) => change({ item: id, ...unselected })}
      network={address("network", { layers: "expert-pool", ...wholeNetwork })}
    />
  );
}
