import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { groupingQuery } from "../api/directory-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChoiceFilter } from "./choice-filter.tsx";

interface Props {
  readonly grouping: "zone" | "complex" | "country";
  /** Where the group stands in the address; without it where that of the directory does. */
  readonly name?:
    | "zone"
    | "complex"
    | "country"
    | "candidateZone"
    | "candidateComplex"
    | "candidateCountry"
    | "expertZone"
    | "expertComplex";
}

/** Filters organisations by one group; not offered where the dataset knows no such groups. */
export function GroupSelect({ grouping, name = grouping }: Props) {
  const { t } = useTranslation("vocabulary");
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const present = dataset.groupings.some(({ id, groups }) => id === grouping && groups > 0);
  const { data } = useQuery({
    ...groupingQuery(dataset.id, grouping, dataset.version, language),
    enabled: present,
  });
  if (!present) return null;
  return (
    <ChoiceFilter
      label={t(`grouping.${grouping}`)}
      value={state[name]}
      onChange={(value) => change({ [name]: value })}
      choices={(data?.groups ?? []).map(({ id, title, organisations }) => ({
        value: id,
        label: `${title} (${count(organisations)})`,
      }))}
    />
  );
}
