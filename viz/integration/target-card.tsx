import { useTranslation } from "react-i18next";
import type { TargetItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { UndoEntry } from "../parts/undo-entry.tsx";
import { standingSigns } from "./standing-signs.ts";
import { TargetChart } from "./target-chart.tsx";
import { useTargetWords } from "./use-target-words.ts";

interface Props {
  readonly target: TargetItem;
  readonly isChosen: boolean;
  readonly mayUndo: boolean;
  onChoose(): void;
}

/** A target: what it is, how it stands in a word and a sign, and its way as a line. */
export function TargetCard({ target: item, isChosen, mayUndo, onChoose }: Props) {
  const { t } = useTranslation("integration");
  const { value, percent } = useFormats();
  const { about, goal } = useTargetWords(item);
  const Sign = standingSigns[item.standing];
  return (
    <li className="target-card" data-standing={item.standing} data-chosen={isChosen}>
      <div className="target-head">
        <button type="button" className="link-button" aria-pressed={isChosen} onClick={onChoose}>
          {item.title}
        </button>
        <strong className="target-standing">
          <Sign size={15} aria-hidden="true" /> {item.words}
        </strong>
      </div>
      <p className="quiet">{about}</p>
      <p>
        {goal}
        {item.newest && (
          <>
            {" "}
            {t("targets.newest", { year: item.newest.year, value: value(item.newest.value) })}
            {item.expected !== undefined && ` ${t("targets.expected", { value: value(item.expected) })}`}
          </>
        )}
      </p>
      {item.target.note && <p>{item.target.note}</p>}
      {item.problem ? <p className="target-problem">{item.problem.detail}</p> : <TargetChart target={item} />}
      {item.synthetic > 0 && <p className="synthetic">{t("targets.synthetic", { share: percent(item.synthetic) })}</p>}
      {mayUndo && (
        <UndoEntry entry={item.id} label={t("targets.undoNamed", { title: item.title, year: item.target.year })}>
          {t("targets.undo")}
        </UndoEntry>
      )}
    </li>
  );
}
