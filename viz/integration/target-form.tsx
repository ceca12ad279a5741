import { Button, NativeSelect, NumberInput, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Target, targetDirections } from "../../model/target.ts";
import type { Definition } from "../api/client.ts";
import { figuresQuery } from "../api/directory-queries.ts";
import { journalChanged } from "../api/journal-changed.ts";
import { addEntry } from "../api/journal-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { type OwnParameters, usualValue, withParameter } from "../measures/own-parameters.ts";
import { ParameterField } from "../measures/parameter-field.tsx";
import { Failure } from "../parts/failure.tsx";
import { useDataset } from "../state/use-dataset.ts";

const sets = ["collaboration", "contact", "membership"] as const;

interface Props {
  readonly completeYear: number;
  /** Where nothing is set yet, it is what there is to do. */
  readonly isOpen: boolean;
}

/** Sets a target: of which figure, at which level, what by when. */
export function TargetForm({ completeYear, isOpen }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const language = useLanguage();
  const { id: dataset } = useDataset();
  const client = useQueryClient();
  const { data: catalogue } = useQuery(figuresQuery(dataset, language));
  const usual = {
    id: crypto.randomUUID(),
    index: "integration",
    own: {} as OwnParameters,
    layers: "collaboration",
    year: completeYear + 3,
    value: "" as number | string,
    direction: "at-least" as Target["direction"],
    note: "",
  };
  const [draft, setDraft] = useState(usual);
  const set = (changes: Partial<typeof usual>) => setDraft({ ...draft, ...changes });
  const { indexes = [], figures = [] } = catalogue ?? {};
  // What is an index by its own name is not offered twice.
  const others = figures.filter(({ id }) => !indexes.some((index) => index.id === id || index.figure === id));
  const chosen = [...indexes, ...others].find(({ id }) => id === draft.index);
  const choice = (all: readonly { readonly id: string; readonly definition: Definition }[]) =>
    all.map(({ id, definition }) => ({ value: id, label: definition.title }));
  const sending = useMutation({
    mutationFn: () => {
      const { id, index, own: parameters, layers, year, value, direction, note } = draft;
      const target = { index, parameters, layers, year, value: Number(value), direction, ...(note.trim() && { note }) };
      return addEntry(dataset, { kind: "target", id, body: target }, language);
    },
    async onSuccess() {
      setDraft({ ...usual, index: draft.index, own: draft.own, layers: draft.layers, year: draft.year });
      await journalChanged(client, dataset);
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    sending.mutate();
  }
  return (
    <details className="target-form" open={isOpen || undefined}>
      <summary>{t("integration:targets.set")}</summary>
      <form onSubmit={submit}>
        <div className="target-fields">
          <NativeSelect
            label={t("integration:targets.figure")}
            value={draft.index}
            onChange={(event) => set({ index: event.currentTarget.value, own: {} })}
            data={[
              { group: t("integration:targets.indexes"), items: choice(indexes) },
              { group: t("integration:targets.otherFigures"), items: choice(others) },
            ]}
          />
          {chosen?.parameters.map((parameter) => (
            <ParameterField
              key={parameter.name}
              parameter={parameter}
              value={draft.own[parameter.name] ?? usualValue(parameter)}
              onChange={(value) => set({ own: withParameter(draft.own, parameter, value) })}
            />
          ))}
          <NativeSelect
            label={t("integration:targets.layers")}
            value={draft.layers}
            onChange={(event) => set({ layers: event.currentTarget.value })}
            data={sets.map((value) => ({ value, label: t(`vocabulary:layerSet.${value}`) }))}
          />
        </div>
        <div className="target-fields">
          <NativeSelect
            label={t("integration:targets.direction")}
            value={draft.direction}
            onChange={(event) => set({ direction: event.currentTarget.value as Target["direction"] })}
            data={targetDirections.map((value) => ({ value, label: t(`integration:targets.directions.${value}`) }))}
          />
          <NumberInput
            label={t("integration:targets.goalValue")}
            required
            value={draft.value}
            step={0.05}
            onChange={(value) => set({ value })}
          />
          <NumberInput
            label={t("integration:targets.goalYear")}
            required
            value={draft.year}
            min={completeYear + 1}
            max={9999}
            clampBehavior="none"
            allowDecimal={false}
            onChange={(year) => year !== "" && set({ year: Number(year) })}
          />
          <Textarea
            className="target-note"
            label={t("integration:targets.note")}
            value={draft.note}
            maxLength={1000}
            autosize
            minRows={1}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
          <Button type="submit" loading={sending.isPending} disabled={draft.value === "" || !chosen}>
            {t("integration:targets.submit")}
          </Button>
        </div>
        <p className="quiet">{t("integration:targets.base", { year: completeYear })}</p>
        {sending.error && <Failure error={sending.error} />}
      </form>
    </details>
  );
}
