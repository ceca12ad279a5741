import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { TargetItem } from "../api/client.ts";
import { ofJournal, undoEntry } from "../api/targets-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { useDataset } from "../state/use-dataset.ts";
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
  const language = useLanguage();
  const { id: dataset } = useDataset();
  const client = useQueryClient();
  const { about, goal } = useTargetWords(item);
  const undo = useMutation({
    mutationFn: () => undoEntry(dataset, item.id, language),
    onSettled: () => Promise.all(ofJournal.map((key) => client.invalidateQueries({ queryKey: [key, dataset] }))),
  });
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
      {undo.error && <Failure error={undo.error} />}
      {mayUndo && (
        <Button
          size="compact-xs"
          variant="default"
          loading={undo.isPending}
          aria-label={t("targets.undoNamed", { title: item.title, year: item.target.year })}
          onClick={() => undo.mutate()}
        >
          {t("targets.undo")}
        </Button>
      )}
    </li>
  );
}
