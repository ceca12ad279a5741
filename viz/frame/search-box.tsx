import { Combobox, Kbd, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue, useHotkeys } from "@mantine/hooks";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { displayName } from "../../model/name.ts";
import type { Dataset } from "../api/client.ts";
import { activitiesQuery, organisationsQuery } from "../api/directory-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Finds organisations and activities by any part of a name, an alias or an id. `/` puts the cursor here. */
export function SearchBox({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const [path] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useHotkeys([["/", () => input.current?.focus()]]);

  const organisations = useInfiniteQuery({
    ...organisationsQuery(dataset.id, { q: asked, version: dataset.version, lang: language }, 8),
    enabled: asked !== "",
  });
  const activities = useQuery({
    ...activitiesQuery(dataset.id, asked, dataset.version, language),
    enabled: asked !== "",
  });
  const found = organisations.data?.pages[0];
  const choose = (value: string) => {
    const id = value.slice(2);
    const view = path === "/network" || path === "/integration" ? undefined : "organisations";
    if (value.startsWith("o:")) change({ organisation: id, activity: undefined, row: undefined }, { view });
    else change({ activity: id, organisation: undefined, row: undefined }, { view });
    combobox.closeDropdown();
    setText("");
    input.current?.blur();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className="search"
          role="combobox"
          aria-label={t("search.label")}
          placeholder={t("search.placeholder")}
          leftSection={<Search size={15} aria-hidden />}
          rightSection={organisations.isFetching ? <Loader size={14} /> : <Kbd size="xs">/</Kbd>}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === ""}>
        <Combobox.Options mah={420} className="search-results" aria-label={t("search.label")}>
          {found && found.organisations.length > 0 && (
            <Combobox.Group label={t("search.organisations", { n: count(found.total) })}>
              {found.organisations.map((one) => (
                <Combobox.Option key={one.id} value={`o:${one.id}`}>
                  <span className="result-name">{displayName(one, language)}</span>
                  <span className="result-detail">
                    {[t(`vocabulary:organisationKind.${one.kind}`), one.city, one.country, one.id]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {activities.data && activities.data.activities.length > 0 && (
            <Combobox.Group label={t("search.activities", { n: count(activities.data.total) })}>
              {activities.data.activities.map((one) => (
                <Combobox.Option key={one.id} value={`a:${one.id}`}>
                  <span className="result-name">{displayName(one, language)}</span>
                  <span className="result-detail">
                    {[t(`vocabulary:activityKind.${one.kind}`), one.from?.slice(0, 4), one.id]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {found?.total === 0 && activities.data?.total === 0 && (
            <Combobox.Empty>{t("search.nothing", { text: asked })}</Combobox.Empty>
          )}
          {organisations.error && <Combobox.Empty>{t("failure.unreachable")}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
