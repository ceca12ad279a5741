import { useTranslation } from "react-i18next";

/** A window of time in words: from when to when, or all years. */
export function useWindowWords(): (window: { readonly from?: string; readonly to?: string }) => string {
  const { t } = useTranslation("measures");
  return ({ from, to }) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    if (from) return t("datasets.fromYear", { from });
    return to ? t("datasets.toYear", { to }) : t("datasets.allYears");
  };
}
