import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { complexClasses, complexRoles } from "../../model/complex.ts";
import { displayName } from "../../model/name.ts";
import type { ComplexItem } from "../api/client.ts";
import { complexListQuery, listFile } from "../api/list-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import type { ListColumn } from "./list-column.ts";
import { NoneHere } from "./none-here.tsx";
import { isMarked, RecordList } from "./record-list.tsx";
import { SearchFilter } from "./search-filter.tsx";
import { useListed } from "./use-listed.ts";
import { usePlaceTitles } from "./use-place-titles.ts";

/** The industrial complexes, with what each was in a chosen year. */
export function ComplexesList() {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ q, zone, role, class: itsClass, speciality, year }, change] = useUrlState();
  const places = usePlaceTitles();
  const filters = {
    q,
    zone,
    role,
    class: itsClass,
    speciality,
    at: year?.toString(),
    version: dataset.version,
    lang: language,
  };
  const none = dataset.counts.complexes.documented + dataset.counts.complexes.synthetic === 0;
  const list = useInfiniteQuery({ ...complexListQuery(dataset.id, filters), enabled: !none });
  const listed = useListed(list, (page) => page.complexes);
  const { rows } = listed;
  const { complexTitle, zoneTitle } = places;
  const columns = useMemo((): ListColumn<ComplexItem>[] => {
    const words = (id: string, header: string, track: string, of: (one: ComplexItem) => string | undefined) => ({
      id,
      header,
      track,
      of,
    });
    const figure = (id: string, header: string, of: (one: ComplexItem) => number) => ({
      id,
      header,
      track: "minmax(96px, 0.8fr)",
      of,
      written: count,
    });
    return [
      words("name", t("vocabulary:grouping.complex"), "minmax(140px, 2fr)", (one) => displayName(one, language)),
      words(
        "role",
        t("directory:complex.role"),
        "minmax(128px, 1fr)",
        ({ role: its }) => its && t(`vocabulary:complexRole.${its}`),
      ),
      words("hub", t("directory:complex.hub"), "minmax(90px, 1.2fr)", ({ hub }) => complexTitle(hub)),
      words("zone", t("vocabulary:grouping.zone"), "minmax(110px, 1.1fr)", ({ zone: its }) => zoneTitle(its)),
      words(
        "class",
        t("directory:complex.class"),
        "minmax(104px, 1fr)",
        ({ class: its }) => its && t(`vocabulary:complexClass.${its}`),
      ),
      words("speciality", t("directory:complex.specialities"), "minmax(100px, 2fr)", ({ specialities }) =>
        specialities?.join(", "),
      ),
      figure("organisations", t("page:network.organisations"), ({ organisations }) => organisations),
      figure("miniClusters", t("directory:complex.miniClusters"), ({ miniClusters }) => miniClusters),
      figure("activities", t("directory:complex.activities"), ({ activities }) => activities),
    ];
  }, [t, language, count, complexTitle, zoneTitle]);
  const specialities = [...new Set(places.complexes.flatMap((one) => one.specialities ?? []))].sort();
  const years = [
    ...new Set(
      places.complexes.flatMap(({ standings = [] }) => standings.flatMap(({ from }) => from?.slice(0, 4) ?? [])),
    ),
  ].sort();
  return (
    <RecordList
      label={t("directory:lists.complexes")}
      none={
        none && (
          <NoneHere
            title={t("directory:none.complexesTitle")}
            text={t("directory:none.complexes")}
            has={({ counts }) => counts.complexes.documented + counts.complexes.synthetic > 0}
          >
            <p>
              <Link href={address("integration", { by: "country" })}>{t("directory:none.byCountry")}</Link>
            </p>
          </NoneHere>
        )
      }
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            label={t("vocabulary:grouping.zone")}
            value={zone}
            onChange={(next) => change({ zone: next })}
            choices={places.zones.map((one) => ({
              value: one.id,
              label: `${displayName(one, language)} (${count(one.complexes)})`,
            }))}
          />
          <ChoiceFilter
            label={t("directory:complex.role")}
            value={role}
            onChange={(next) => change({ role: next as UrlState["role"] })}
            choices={complexRoles.map((value) => ({ value, label: t(`vocabulary:complexRole.${value}`) }))}
          />
          <ChoiceFilter
            label={t("directory:complex.class")}
            value={itsClass}
            onChange={(next) => change({ class: next as UrlState["class"] })}
            choices={complexClasses.map((value) => ({ value, label: t(`vocabulary:complexClass.${value}`) }))}
          />
          <ChoiceFilter
            label={t("directory:complex.speciality")}
            value={speciality}
            onChange={(next) => change({ speciality: next })}
            choices={specialities.map((value) => ({ value, label: value }))}
          />
          <ChoiceFilter
            label={t("directory:complex.standingIn")}
            value={year}
            onChange={(next) => change({ year: next === undefined ? undefined : Number(next) })}
            choices={years.map((value) => ({ value, label: value }))}
          />
        </>
      }
      {...listed}
      columns={columns}
      synthetic={isMarked}
      selected={undefined}
      onChoose={({ id }) => change({ ...unselected, item: undefined }, { view: recordPage("complexes", id) })}
      file={listFile(dataset.id, "complexes", filters)}
      network={address("network", {
        zones: zone,
        complexes: zone === undefined && rows && rows.length < places.complexes.length ? idsOf(rows) : undefined,
        colour: "complex",
        ...wholeNetwork,
      })}
    />
  );
}

/** As many as an address holds; more would be nearly all of them. */
function idsOf(rows: readonly ComplexItem[]): string | undefined {
  const ids = rows.map(({ id }) => id).join(",");
  return ids.length <= 1000 ? ids : undefined;
}
