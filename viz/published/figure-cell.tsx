import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PublishedCell } from "../api/client.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { signed } from "./signed.ts";

interface Props {
  readonly cell: PublishedCell;
  readonly row: string;
  readonly column: string;
  /** Where neither the table nor its sides say it. */
  readonly unit: string | undefined;
}

/** A published figure; under it what was counted, and by how much that differs. */
export function FigureCell({ cell, row, column, unit }: Props) {
  const { t } = useTranslation("published");
  const words = useFigureWords();
  const [{ item }, change] = useUrlState();
  const { observation, value, reproduced, difference, contradictions } = cell;
  const published = words.value(value);
  return (
    <button
      type="button"
      className="figure-cell"
      aria-current={item === observation}
      onClick={() => change({ item: observation, ...unselected })}
    >
      <strong>
        <VisuallyHidden>{`${row}, ${column}, ${t("view.published")} `}</VisuallyHidden>
        {published}
        {unit !== undefined && <span className="unit"> {unit}</span>}
        {contradictions.length > 0 && <sup aria-hidden>*</sup>}
      </strong>
      {difference === 0 && (
        <span className="agrees">
          <VisuallyHidden>{`, ${t("view.agrees")} `}</VisuallyHidden>=
        </span>
      )}
      {difference !== undefined && difference !== 0 && (
        <span>
          <VisuallyHidden>{`, ${t("view.reproduced")} `}</VisuallyHidden>
          <span className="reproduced">{words.value(reproduced)}</span>{" "}
          <VisuallyHidden>{`, ${t("view.difference")} `}</VisuallyHidden>
          <span className="difference">{signed(difference, words.value)}</span>
        </span>
      )}
    </button>
  );
}
