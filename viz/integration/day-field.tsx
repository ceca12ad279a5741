import { useTranslation } from "react-i18next";
import { AskedNumber } from "../parts/asked-number.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** The year whose topology is taken. */
export function DayField() {
  const { t } = useTranslation("integration");
  const [{ at }, change] = useUrlState();
  return (
    <AskedNumber
      label={t("asked.at")}
      placeholder={t("asked.atUsual")}
      value={at === undefined ? undefined : Number(at.slice(0, 4))}
      min={1}
      max={9999}
      onAsk={(year) => change({ at: year === undefined ? undefined : String(year).padStart(4, "0") })}
    />
  );
}
