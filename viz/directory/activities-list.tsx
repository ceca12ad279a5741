import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ActivityKind } from "../../model/activity.ts";
import { displayName } from "../../model/name.ts";
import type { ActivityItem } from "../api/client.ts";
import { activityListQuery, listFile } from "../api/list-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { kindsOfList, type ActivitiesList as ListName } from "../state/directory-lists.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { ActivityFilters } from "./activity-filters.tsx";
import type { ListColumn } from "./list-column.ts";
import { NoneHere } from "./none-here.tsx";
import { isMarked, RecordList } from "./record-list.tsx";
import { spanOf } from "./span-of.ts";
import { useListed } from "./use-listed.ts";
import { usePlaceTitles } from "./use-place-titles.ts";

/** Activities of the kinds that a list holds. */
export function ActivitiesList({ list: name }: { readonly list: ListName }) {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count, money } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ q, activityKind, zone, complex, programme, status, year, activity }, change] = useUrlState();
  const kinds: readonly ActivityKind[] = kindsOfList[name];
  const present = kinds.filter((kind) => dataset.layers.some((layer) => layer.kind === kind));
  const wanted = activityKind && kinds.includes(activityKind) ? [activityKind] : kinds;
  const filters = {
    q,
    kind: wanted.join(","),
    zone,
    complex,
    programme,
    status,
    year,
    version: dataset.version,
    lang: language,
  };
  const list = useInfiniteQuery({ ...activityListQuery(dataset.id, filters), enabled: present.length > 0 });
  const listed = useListed(list, (page) => page.activities);
  const { complexTitle } = usePlaceTitles();
  const several = kinds.length > 1;
  const columns = useMemo((): ListColumn<ActivityItem>[] => {
    const words = (id: string, header: string, track: string, of: (one: ActivityItem) => string | undefined) => ({
      id,
      header,
      track,
      of,
    });
    return [
      words("name", t(`directory:row.${name}`), "minmax(160px, 3fr)", (one) => displayName(one, language)),
      ...(several
        ? [
            words("kind", t("vocabulary:grouping.kind"), "minmax(80px, 1fr)", ({ kind }) =>
              t(`vocabulary:activityKind.${kind}`),
            ),
          ]
        : []),
      words("complex", t("vocabulary:grouping.complex"), "minmax(90px, 1.3fr)", (one) => complexTitle(one.complex)),
      words("span", t("page:activity.span"), "minmax(136px, 1fr)", ({ from, to }) => spanOf(from, to)),
      words("topics", t("page:activity.topics"), "minmax(90px, 1.6fr)", ({ topics }) => topics?.join(", ")),
      ...(name === "projects" || name === "success-cases"
        ? [
            words(
              "funding",
              t("page:activity.funding"),
              "minmax(80px, 1fr)",
              ({ funding }) => funding && money(funding.amount, funding.currency),
            ),
            words("status", t("page:activity.status"), "minmax(60px, 0.8fr)", (one) => one.status),
          ]
        : []),
      {
        id: "participants",
        header: t("directory:activity.organisations"),
        track: "minmax(96px, 0.8fr)",
        of: ({ participants }) => participants,
        written: count,
      },
    ];
  }, [t, language, count, money, complexTitle, name, several]);
  return (
    <RecordList
      label={t(`directory:lists.${name}`)}
      none={
        present.length === 0 && (
          <NoneHere
            title={t("directory:none.activitiesTitle", {
              kinds: kinds.map((kind) => t(`vocabulary:activityKind.${kind}`)).join(", "),
            })}
            text={t("directory:none.activities", {
              kinds: dataset.layers.map(({ kind }) => t(`vocabulary:activityKind.${kind}`)).join(", ") || "–",
            })}
            has={({ layers }) => layers.some(({ kind }) => kinds.includes(kind))}
          />
        )
      }
      filters={<ActivityFilters kinds={present} />}
      {...listed}
      columns={columns}
      synthetic={isMarked}
      selected={activity}
      onChoose={({ id }) => change({ activity: id, organisation: undefined })}
      file={listFile(dataset.id, "activities", filters)}
      network={address("network", {
        layers: wanted.filter((kind) => present.includes(kind)).join(","),
        zones: zone,
        complexes: complex,
        ...wholeNetwork,
      })}
    />
  );
}
