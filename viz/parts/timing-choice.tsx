import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { timings } from "../../model/network-parameters.ts";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** In which years an activity counts, where it is looked at year by year. */
export function TimingChoice() {
  const { t } = useTranslation("measures");
  const [{ timing }, change] = useUrlState();
  return (
    <NativeSelect
      label={t("timing")}
      value={timing ?? "start"}
      // Here the beginning counts unless it is said otherwise; elsewhere an address without it means the other.
      onChange={({ currentTarget: { value } }) =>
        change({ timing: value === "start" ? undefined : (value as UrlState["timing"]) })
      }
      data={timings.map((value) => ({ value, label: t(`timings.${value}`) }))}
    />
  );
}
