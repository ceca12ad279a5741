import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PlainTable } from "../parts/plain-table.tsx";

interface Props {
  readonly label: string;
  /** How its figures are to be read, where that does not go without saying. */
  readonly reading?: string;
  readonly children: ReactNode;
}

/** The table behind a chart, folded: what a pointer finds in the chart is reached in it with the keyboard. */
export function ChartTable({ label, reading, children }: Props) {
  const { t } = useTranslation("measures");
  return (
    <details>
      <summary>{t("asTable")}</summary>
      {reading !== undefined && <p className="quiet">{reading}</p>}
      <PlainTable label={label}>{children}</PlainTable>
    </details>
  );
}
