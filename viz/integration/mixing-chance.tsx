import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CellCorrection, type CellTest, cellCorrections, cellTests } from "../../model/cell-judgement.ts";
import { fewestDraws, mostDraws, type NullModel, nullModels } from "../../model/null-model.ts";
import type { MixingResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Sets the cells against random networks once that is asked for, since drawing takes a while. */
export function MixingChanceForm() {
  const { t } = useTranslation("integration");
  const [{ chance, draws, reading, cellCorrection, cellTest }, change] = useUrlState();
  const [draft, setDraft] = useState(draws);
  const [model, setModel] = useState<NullModel>(chance ?? "curveball");
  useEffect(() => setModel((now) => chance ?? now), [chance]);
  useEffect(() => setDraft(draws), [draws]);
  return (
    <form
      className="controls-row"
      onSubmit={(event) => {
        event.preventDefault();
        change({ chance: model, draws: draft });
      }}
    >
      <NativeSelect
        label={t("asked.model")}
        value={model}
        onChange={(event) => setModel(event.currentTarget.value as NullModel)}
        data={nullModels.map((value) => ({ value, label: t(`asked.models.${value}`) }))}
      />
      <NumberInput
        w={140}
        label={t("matrix.draws")}
        value={draft}
        min={fewestDraws}
        max={mostDraws}
        step={100}
        clampBehavior="blur"
        onChange={(next) => next !== "" && setDraft(Number(next))}
      />
      <Button type="submit" size="sm" variant="default">
        {t("matrix.compare")}
      </Button>
      {chance && (
        <>
          <NativeSelect
            label={t("matrix.correction")}
            value={cellCorrection}
            onChange={(event) => change({ cellCorrection: event.currentTarget.value as CellCorrection })}
            data={cellCorrections.map((value) => ({ value, label: t(`matrix.corrections.${value}`) }))}
          />
          <NativeSelect
            label={t("matrix.test")}
            value={cellTest}
            onChange={(event) => change({ cellTest: event.currentTarget.value as CellTest })}
            data={cellTests.map((value) => ({ value, label: t(`matrix.tests.${value}`) }))}
          />
        </>
      )}
      {chance && (
        <Button
          size="sm"
          variant="subtle"
          onClick={() => change({ chance: undefined, reading: reading === "ratio" ? "weight" : reading })}
        >
          {t("matrix.withoutChance")}
        </Button>
      )}
    </form>
  );
}

/** What the draws say of all cells together, and whether they were enough. */
export function MixingChanceStatement({ drawn }: { readonly drawn: NonNullable<MixingResult["null"]> }) {
  const { t } = useTranslation("integration");
  const { count, percent } = useFormats();
  const { model, draws, seed, tested, more, less, alpha, correction, drawsNeeded, mixing, activities } = drawn;
  return (
    <p className="statement" role="status">
      {t(model === "labels" ? "matrix.labelsDrawn" : "matrix.drawn", {
        draws: count(draws),
        seed,
        tested: count(tested),
        more: count(more),
        less: count(less),
        alpha: percent(alpha),
        correction: t(`matrix.corrected.${correction}`),
      })}
      {drawsNeeded !== undefined && ` ${t("matrix.drawsNeeded", { draws: count(drawsNeeded) })}`}
      {mixing?.mixed === false && ` ${t("matrix.unmixed")}`}
      {activities === 0 && ` ${t("matrix.nothingTrades")}`}
    </p>
  );
}
