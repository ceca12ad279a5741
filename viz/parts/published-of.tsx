import { useTranslation } from "react-i18next";
import type { Contradiction, Observation } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ContradictionList } from "./contradiction-list.tsx";
import { FiguresTable } from "./figures-table.tsx";

interface Props {
  readonly record: {
    readonly observations: readonly Observation[];
    readonly contradictions: readonly Contradiction[];
  };
}

/** What was published of a record: its figures, and where the sources say two things. */
export function PublishedOf({ record: { observations, contradictions } }: Props) {
  const { t } = useTranslation("directory");
  const { count } = useFormats();
  return (
    <>
      {observations.length > 0 && (
        <section className="page-section wide">
          <h2>{t("figure.title", { n: count(observations.length) })}</h2>
          <FiguresTable observations={observations} />
        </section>
      )}
      {contradictions.length > 0 && (
        <section className="page-section wide">
          <h2>{t("contradiction.title", { n: count(contradictions.length) })}</h2>
          <ContradictionList contradictions={contradictions} />
        </section>
      )}
    </>
  );
}
