import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { groupingQuery } from "../api/directory-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ChoiceFilter } from "./choice-filter.tsx";

/** Filters organisations by one group; not offered where the dataset knows no such groups. */
export function GroupSelect({ grouping }: { readonly grouping: "zone" | "complex" | "country" }) {
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
      value={state[grouping]}
      onChange={(value) => change({ [grouping]: value })}
      choices={(data?.groups ?? []).map(({ id, title, organisations }) => ({
        value: id,
        label: `${title} (${count(organisations)})`,
      }))}
    />
  );
}
