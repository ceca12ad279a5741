import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Dataset } from "../api/client.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** The window, by whole years. A finer one may stand in the address; it is shown as it is. */
export function YearsSelect({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation();
  const [{ from, to }, change] = useUrlState();
  if (!dataset.years) return null;
  const { first, last } = dataset.years;
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const options = (chosen: string | undefined, open: string) => [
    { value: "", label: open },
    ...(chosen && !years.includes(chosen) ? [chosen] : []).concat(years).map((year) => ({ value: year, label: year })),
  ];
  return (
    <fieldset className="years" aria-label={t("frame.years")}>
      <NativeSelect
        aria-label={t("frame.from")}
        value={from ?? ""}
        data={options(from, t("frame.fromStart"))}
        onChange={(event) => {
          const year = event.currentTarget.value || undefined;
          change({ from: year, to: year && to && to < year ? year : to, camera: undefined });
        }}
      />
      <span aria-hidden>–</span>
      <NativeSelect
        aria-label={t("frame.to")}
        value={to ?? ""}
        data={options(to, t("frame.toEnd"))}
        onChange={(event) => {
          const year = event.currentTarget.value || undefined;
          change({ to: year, from: year && from && from > year ? year : from, camera: undefined });
        }}
      />
    </fieldset>
  );
}
