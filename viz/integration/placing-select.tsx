import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Who has a place: whoever is in a complex, or also those whose zone is known. `anew`: what of the address that changes too. */
export function PlacingSelect({ anew }: { readonly anew?: Partial<UrlState> }) {
  const { t } = useTranslation("integration");
  const [{ placing }, change] = useUrlState();
  return (
    <NativeSelect
      label={t("asked.placing")}
      value={placing}
      onChange={(event) => change({ placing: event.currentTarget.value as UrlState["placing"], ...anew })}
      data={(["zones", "complexes"] as const).map((value) => ({ value, label: t(`asked.placings.${value}`) }))}
    />
  );
}
