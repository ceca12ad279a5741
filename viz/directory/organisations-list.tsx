import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import type { OrganisationItem } from "../api/client.ts";
import { organisationsQuery } from "../api/directory-queries.ts";
import { listFile } from "../api/list-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import { GroupSelect } from "./group-select.tsx";
import type { ListColumn } from "./list-column.ts";
import { isMarked, RecordList } from "./record-list.tsx";
import { SearchFilter } from "./search-filter.tsx";
import { useListed } from "./use-listed.ts";
import { usePlaceTitles } from "./use-place-titles.ts";

/** Every organisation of the dataset, with or without a tie. */
export function OrganisationsList() {
  const { t } = useTranslation(["page", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ q, kind, zone, complex, country, organisation }, change] = useUrlState();
  const filters = { q, kind, zone, complex, country, version: dataset.version, lang: language };
  const list = useInfiniteQuery(organisationsQuery(dataset.id, filters, 500));
  const listed = useListed(list, (page) => page.organisations);
  const { complexes, complexTitle } = usePlaceTitles();
  const withComplexes = complexes.length > 0;
  const columns = useMemo(
    (): ListColumn<OrganisationItem>[] => [
      {
        id: "name",
        header: t("page:table.organisation"),
        track: "minmax(150px, 3fr)",
        of: (one) => displayName(one, language),
      },
      {
        id: "kind",
        header: t("vocabulary:grouping.kind"),
        track: "minmax(90px, 1fr)",
        of: (one) => t(`vocabulary:organisationKind.${one.kind}`),
      },
      ...(withComplexes
        ? [
            {
              id: "complex",
              header: t("vocabulary:grouping.complex"),
              track: "minmax(90px, 1.2fr)",
              of: (one: OrganisationItem) => complexTitle(one.complex),
            },
          ]
        : []),
      {
        id: "place",
        header: t("page:organisation.place"),
        track: "minmax(100px, 2fr)",
        of: (one) => [one.city, one.region, one.country].filter(Boolean).join(", "),
      },
      { id: "id", header: t("page:organisation.id"), track: "minmax(80px, 1fr)", of: (one) => one.id },
    ],
    [t, language, withComplexes, complexTitle],
  );
  return (
    <RecordList
      label={t("page:table.organisation")}
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            label={t("vocabulary:grouping.kind")}
            value={kind}
            onChange={(next) => change({ kind: next as OrganisationKind | undefined })}
            choices={organisationKinds.map((value) => ({ value, label: t(`vocabulary:organisationKind.${value}`) }))}
          />
          {(["zone", "complex", "country"] as const).map((grouping) => (
            <GroupSelect key={grouping} grouping={grouping} />
          ))}
        </>
      }
      {...listed}
      columns={columns}
      synthetic={isMarked}
      selected={organisation}
      onChoose={({ id }) => change({ organisation: id, activity: undefined })}
      file={listFile(dataset.id, "organisations", filters)}
      network={address("network", {
        kinds: kind,
        zones: zone,
        complexes: complex,
        countries: country,
        ...wholeNetwork,
      })}
    />
  );
}
