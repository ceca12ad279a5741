import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { groupingQuery } from "../api/directory-queries.ts";
import { ChoiceFilter } from "../directory/choice-filter.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";

export interface Newcomer {
  readonly kind: OrganisationKind;
  /** Empty, while none is chosen. */
  readonly complex: string;
  readonly makes: string;
  /** Where the dataset has no complexes. */
  readonly country?: string | undefined;
}

export const noNewcomer: Newcomer = { kind: "company", complex: "", makes: "" };

interface Props {
  readonly newcomer: Newcomer;
  readonly onChange: (changes: Partial<Newcomer>) => void;
}

/** Three fields that say enough of somebody who is not in the dataset. */
export function NewcomerFields({ newcomer: { kind, complex, makes, country }, onChange }: Props) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const has = (grouping: string) => dataset.groupings.some(({ id, groups }) => id === grouping && groups > 0);
  const hasComplexes = has("complex");
  const hasCountries = !hasComplexes && has("country");
  const { data: places } = useQuery({
    ...groupingQuery(dataset.id, hasComplexes ? "complex" : "country", dataset.version, language),
    enabled: hasComplexes || hasCountries,
  });
  return (
    <>
      <NativeSelect
        label={t("vocabulary:grouping.kind")}
        value={kind}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as OrganisationKind })}
        data={organisationKinds.map((value) => ({ value, label: t(`vocabulary:organisationKind.${value}`) }))}
      />
      {hasComplexes && (
        <NativeSelect
          label={t("vocabulary:grouping.complex")}
          required
          value={complex}
          onChange={({ currentTarget }) => onChange({ complex: currentTarget.value })}
          data={[
            { value: "", label: t("partners:cases.choose") },
            ...(places?.groups ?? []).map((group) => ({ value: group.id, label: group.title })),
          ]}
        />
      )}
      {hasCountries && (
        <ChoiceFilter
          label={t("vocabulary:grouping.country")}
          value={country}
          onChange={(next) => onChange({ country: next })}
          choices={(places?.groups ?? []).map((group) => ({ value: group.id, label: group.title }))}
        />
      )}
      <TextInput
        label={t("partners:cases.makes")}
        required={hasComplexes}
        maxLength={500}
        value={makes}
        onChange={({ currentTarget }) => onChange({ makes: currentTarget.value })}
      />
    </>
  );
}
