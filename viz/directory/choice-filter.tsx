import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface Props {
  readonly label: string;
  readonly value: string | number | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** One value out of those that there are, or any. A value that is set stays to be seen and cleared, though nothing has it. */
export function ChoiceFilter({ label, value, choices, onChange }: Props) {
  const { t } = useTranslation();
  const set = value === undefined ? undefined : String(value);
  if (choices.length === 0 && set === undefined) return null;
  const known = set === undefined || choices.some((choice) => choice.value === set);
  return (
    <Select
      label={label}
      placeholder={t("directory.any")}
      searchable={choices.length > 8}
      clearable
      clearButtonProps={{ "aria-label": t("directory.any") }}
      limit={200}
      className="choice"
      value={set ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      data={known ? [...choices] : [...choices, { value: set, label: set }]}
    />
  );
}
