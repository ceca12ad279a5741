import { NumberInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../state/use-url-state.ts";

/** The year whose topology is taken. It is asked for once it is written, not with every digit. */
export function DayField() {
  const { t } = useTranslation("integration");
  const [{ at }, change] = useUrlState();
  const asked = at === undefined ? "" : Number(at.slice(0, 4));
  const [draft, setDraft] = useState<number | string>(asked);
  useEffect(() => setDraft(asked), [asked]);
  const ask = () => {
    if (draft !== asked) change({ at: draft === "" ? undefined : String(draft).padStart(4, "0") });
  };
  return (
    <NumberInput
      className="parameter-number"
      label={t("asked.at")}
      placeholder={t("asked.atUsual")}
      value={draft}
      min={1}
      max={9999}
      allowDecimal={false}
      clampBehavior="strict"
      onChange={setDraft}
      onBlur={ask}
      onKeyDown={({ key }) => key === "Enter" && ask()}
    />
  );
}
