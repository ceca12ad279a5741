import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** From which chance is drawn, so that it can be drawn again. */
export function SeedField({ value, onChange }: { readonly value: number; readonly onChange: (seed: number) => void }) {
  const { t } = useTranslation("measures");
  return (
    <NumberInput
      className="parameter-number"
      label={t("chance.seed")}
      value={value}
      min={0}
      max={4_294_967_295}
      onChange={(next) => next !== "" && onChange(Number(next))}
    />
  );
}
