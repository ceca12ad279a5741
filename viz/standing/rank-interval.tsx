import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CompositeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";

type Group = CompositeResult["groups"][number];

/** Where a group stands among all: a bar from its best to its worst rank, thin where only bounds are known, and a mark at its rank now. */
export function RankInterval({ group, most }: { readonly group: Group; readonly most: number }) {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const { rank, best, worst, bestPossible, worstPossible } = group;
  if (rank === undefined || best === undefined || worst === undefined) return <>–</>;
  const at = (place: number) => `${(100 * (place - 0.5)) / most}%`;
  const span = (from: number, to: number) => ({
    left: `${(100 * (from - 1)) / most}%`,
    width: `${(100 * (to - from + 1)) / most}%`,
  });
  return (
    <span className="rank-interval">
      <span className="rank-track" aria-hidden>
        <span className="rank-bounds" style={span(bestPossible ?? best, worstPossible ?? worst)} />
        <span className="rank-reached" style={span(best, worst)} />
        <span className="rank-now" style={{ left: at(rank) }} />
      </span>
      <VisuallyHidden>{t("standing.interval")} </VisuallyHidden>
      <span className="number">{best === worst ? count(best) : `${count(best)}–${count(worst)}`}</span>
    </span>
  );
}
