import { Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationKind } from "../../model/organisation.ts";
import { searchQuery } from "../api/list-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useFound } from "./use-found.ts";

export interface Picked {
  readonly id: string;
  readonly name: string;
  /** Of an organisation. */
  readonly kind?: OrganisationKind | undefined;
}

interface Props {
  readonly label: string;
  readonly kind: "organisations" | "activities";
  readonly onPick: (picked: Picked) => void;
}

/** Finds an organisation or an activity by any part of its name, and hands it over. */
export function OrganisationPicker({ label, kind, onPick }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    ...searchQuery(dataset.id, asked, dataset.version, language),
    enabled: asked !== "",
  });
  // What was found for other words is not offered: Enter would take it.
  const isOfText = asked !== "" && asked === text.trim() && !isPlaceholderData;
  const options = useFound(isOfText ? data : undefined).find((found) => found.kind === kind)?.options ?? [];
  const { selectFirstOption } = combobox;
  // What is found comes after what is typed: Enter takes the first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is selected anew when other ones are found
  useEffect(() => {
    selectFirstOption();
  }, [data, isOfText]);
  return (
    <Combobox
      store={combobox}
      shadow="md"
      onOptionSubmit={(id) => {
        const found = options.find((one) => one.id === id);
        onPick({ id, name: found?.name ?? id, kind: found?.organisationKind });
        setText("");
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          label={label}
          placeholder={t("search.placeholder")}
          leftSection={<Search size={15} aria-hidden />}
          rightSection={isFetching ? <Loader size={14} /> : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOfText}>
        <Combobox.Options mah={320} className="search-results" aria-label={label}>
          {options.map(({ id, name, detail }) => (
            <Combobox.Option key={id} value={id}>
              <span className="result-name">{name}</span>
              <span className="result-detail">{detail}</span>
            </Combobox.Option>
          ))}
          {isOfText && data && options.length === 0 && (
            <Combobox.Empty>{t("search.nothing", { text: asked })}</Combobox.Empty>
          )}
          {error && <Combobox.Empty>{t("failure.unreachable")}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
