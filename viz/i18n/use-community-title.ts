import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "./use-formats.ts";

/** What a community is called: its number, and what it is named after where anything sets it apart. */
export function useCommunityTitle() {
  const { t } = useTranslation();
  const { count } = useFormats();
  return useCallback(
    ({ id, name }: { readonly id: number; readonly name?: string }) =>
      name === undefined
        ? t("legend.community", { number: count(id + 1) })
        : t("legend.namedCommunity", { number: count(id + 1), name }),
    [t, count],
  );
}
