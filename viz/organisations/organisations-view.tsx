import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import type { OrganisationItem } from "../api/client.ts";
import { organisationsQuery } from "../api/directory-queries.ts";
import { SidePanel } from "../frame/side-panel.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { GroupSelect } from "./group-select.tsx";
import "./directory.css";

/** The directory: every organisation of the dataset, with or without a tie. */
export default function OrganisationsView() {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ q, kind, zone, complex, country, organisation }, change] = useUrlState();
  const [text, setText] = useState(q ?? "");
  const [asked] = useDebouncedValue(text.trim(), 200);
  useEffect(() => change({ q: asked || undefined }, { replace: true }), [asked, change]);

  const filters = { q, kind, zone, complex, country, version: dataset.version, lang: language };
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    organisationsQuery(dataset.id, filters, 200),
  );
  const rows = useMemo(() => data?.pages.flatMap((page) => page.organisations) ?? [], [data]);
  const total = data?.pages[0].total;
  const columns = useMemo((): Column<OrganisationItem>[] => {
    const plain = (id: string, header: string, of: (one: OrganisationItem) => string): Column<OrganisationItem> => ({
      id,
      header,
      accessorFn: of,
      // Only what has come is here: sorting that would not be sorting the directory.
      enableSorting: false,
    });
    return [
      plain("name", t("page:table.organisation"), (one) => displayName(one, language)),
      plain("kind", t("vocabulary:grouping.kind"), (one) => t(`vocabulary:organisationKind.${one.kind}`)),
      plain("place", t("page:organisation.place"), (one) =>
        [one.city, one.region, one.country].filter(Boolean).join(", "),
      ),
      plain("id", t("page:organisation.id"), (one) => one.id),
    ];
  }, [t, language]);

  return (
    <div className="view-columns">
      <section className="view-main" aria-label={t("page:views.organisations")}>
        <div className="controls">
          <TextInput
            label={t("page:directory.search")}
            placeholder={t("page:search.placeholder")}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            className="directory-search"
          />
          <NativeSelect
            label={t("vocabulary:grouping.kind")}
            value={kind ?? ""}
            onChange={(event) =>
              change({ kind: (event.currentTarget.value || undefined) as OrganisationKind | undefined })
            }
            data={[
              { value: "", label: t("page:directory.any") },
              ...organisationKinds.map((value) => ({ value, label: t(`vocabulary:organisationKind.${value}`) })),
            ]}
          />
          {(["zone", "complex", "country"] as const).map((grouping) => (
            <GroupSelect key={grouping} grouping={grouping} />
          ))}
        </div>
        {error && <Failure error={error} retry={refetch} />}
        {total !== undefined && (
          <p className="statement" role="status">
            {t("page:directory.found", { n: count(total) })}
          </p>
        )}
        {total === 0 ? (
          <Notice title={t("page:directory.nothingTitle")} text={t("page:directory.nothing")} />
        ) : rows.length > 0 ? (
          <div className="directory-table">
            <VirtualTable
              label={t("page:views.organisations")}
              rows={rows}
              columns={columns}
              tracks="minmax(150px, 3fr) minmax(90px, 1fr) minmax(100px, 2fr) minmax(80px, 1fr)"
              idOf={({ id }) => id}
              selected={organisation}
              onChoose={({ id }) => change({ organisation: id, activity: undefined })}
              onEnd={hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined}
            />
          </div>
        ) : (
          !error && <Placeholder lines={14} />
        )}
      </section>
      <SidePanel>
        <p className="quiet">{t("page:directory.hint")}</p>
      </SidePanel>
    </div>
  );
}
