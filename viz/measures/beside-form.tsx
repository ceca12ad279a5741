import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../state/use-url-state.ts";
import type { useBeside } from "./use-beside.ts";
import { YearRange } from "./year-range.tsx";

/** Which dataset stands beside this one, and with which of its years. Those of this one are chosen at the top of the page. */
export function BesideForm({ choices = [], other, beside, called }: ReturnType<typeof useBeside>) {
  const { t } = useTranslation("measures");
  const [{ besideFrom, besideTo }, change] = useUrlState();
  const years = other?.years;
  const unknown = beside !== undefined && !other;
  return (
    <div className="controls">
      <NativeSelect
        label={t("datasets.beside")}
        className="beside-select"
        value={beside ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const next = choices.find(({ id }) => id === value);
          change({ beside: next?.id, besideVersion: next?.version, besideFrom: undefined, besideTo: undefined });
        }}
        data={[
          { value: "", label: t("datasets.choose"), disabled: beside !== undefined },
          ...(unknown ? [{ value: beside, label: beside, disabled: true }] : []),
          ...choices.map((one) => ({ value: one.id, label: called(one) })),
        ]}
      />
      {years && (
        <YearRange
          label={t("datasets.besideYears")}
          years={years}
          from={besideFrom ?? years.first}
          to={besideTo ?? years.last}
          // An end at the edge of the data is no bound: what has no date belongs to all years.
          onChange={({ from, to }) =>
            change({
              besideFrom: from === years.first ? undefined : from,
              besideTo: to === years.last ? undefined : to,
            })
          }
        />
      )}
    </div>
  );
}
