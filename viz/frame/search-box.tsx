import { Combobox, Kbd, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue, useHotkeys } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Dataset } from "../api/client.ts";
import { searchQuery } from "../api/list-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { type FoundKind, useFound } from "../parts/use-found.ts";
import { noFilters } from "../state/no-filters.ts";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Finds whatever is called so, by any part of a name, an alias or an id. `/` puts the cursor here. */
export function SearchBox({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const [path] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useHotkeys([["/", () => input.current?.focus()]]);
  const { data, error, isFetching } = useQuery({
    ...searchQuery(dataset.id, asked, dataset.version, language),
    enabled: asked !== "",
  });
  const found = useFound(asked === "" ? undefined : data);

  const choose = (value: string) => {
    const [kind, id] = [value.slice(0, value.indexOf(":")) as FoundKind, value.slice(value.indexOf(":") + 1)];
    const none = { ...unselected, item: undefined, row: undefined };
    // In a picture the panel opens beside it; elsewhere the record's own page does.
    const picture = path === "/network" || path === "/integration";
    if (kind === "organisations")
      change({ ...none, organisation: id }, { view: picture ? undefined : "organisations" });
    else if (kind === "activities" && picture) change({ ...none, activity: id });
    else if (kind === "activities" || kind === "complexes") change(none, { view: recordPage(kind, id) });
    else if (kind === "zones")
      change({ ...none, ...noFilters, list: "complexes", zone: id }, { view: "organisations" });
    else change({ ...none, ...noFilters, list: "schemes", item: id }, { view: "organisations" });
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
          rightSection={isFetching ? <Loader size={14} /> : <Kbd size="xs">/</Kbd>}
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
          {found.map(({ kind, total, options }) => (
            <Combobox.Group key={kind} label={t(`search.${kind}`, { n: count(total) })}>
              {options.map(({ id, name, detail }) => (
                <Combobox.Option key={id} value={`${kind}:${id}`}>
                  <span className="result-name">{name}</span>
                  <span className="result-detail">{detail}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {data && found.length === 0 && <Combobox.Empty>{t("search.nothing", { text: asked })}</Combobox.Empty>}
          {error && <Combobox.Empty>{t("failure.unreachable")}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
