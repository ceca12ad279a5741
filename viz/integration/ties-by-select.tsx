import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Whether ties count by their weight, or each as one. */
export function TiesBySelect() {
  const { t } = useTranslation("integration");
  const [{ tiesBy }, change] = useUrlState();
  return (
    <NativeSelect
      label={t("asked.tiesBy")}
      value={tiesBy}
      onChange={(event) => change({ tiesBy: event.currentTarget.value as UrlState["tiesBy"] })}
      data={(["weight", "count"] as const).map((value) => ({ value, label: t(`asked.ties.${value}`) }))}
    />
  );
}
