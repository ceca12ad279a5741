import { NativeSelect } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly label: string;
  readonly years: { readonly first: number; readonly last: number };
  readonly from: number;
  readonly to: number;
  readonly onChange: (range: { readonly from: number; readonly to: number }) => void;
}

/** Whole years from and to. The one follows where the other passes it. */
export function YearRange({ label, years: { first, last }, from, to, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // A link may name a year that the dataset does not have.
  const options = (chosen: number) =>
    [...new Set([...years, chosen])]
      .sort((a, b) => a - b)
      .map((year) => ({ value: String(year), label: String(year) }));
  return (
    <fieldset className="year-range" aria-labelledby={id}>
      <span className="control-label" id={id}>
        {label}
      </span>
      <NativeSelect
        aria-label={`${label}: ${t("frame.from")}`}
        value={String(from)}
        data={options(from)}
        onChange={({ currentTarget: { value } }) => onChange({ from: Number(value), to: Math.max(to, Number(value)) })}
      />
      <span aria-hidden>–</span>
      <NativeSelect
        aria-label={`${label}: ${t("frame.to")}`}
        value={String(to)}
        data={options(to)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ from: Math.min(from, Number(value)), to: Number(value) })
        }
      />
    </fieldset>
  );
}
