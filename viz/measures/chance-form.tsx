import { Button, Checkbox, NativeSelect, NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fewestDraws, mostDraws, type NullModel, nullModels } from "../../model/null-model.ts";
import type { Figure } from "../api/client.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Which figures to set against which random networks. Drawing takes a while, so that it begins when asked for. */
export function ChanceForm({ catalogue }: { readonly catalogue: readonly Figure[] }) {
  const { t } = useTranslation("measures");
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const [model, setModel] = useState<NullModel>(state.chance ?? "curveball");
  const [compared, setCompared] = useState<readonly string[]>(state.compared.split(","));
  const [draws, setDraws] = useState(state.draws);
  const [seed, setSeed] = useState(state.seed);
  const [by, setBy] = useState(state.by);
  const canBe = ({ hasGroups }: Figure) => model !== "labels" || hasGroups;
  const chosen = catalogue.filter((figure) => compared.includes(figure.id) && canBe(figure));
  return (
    <form
      className="chance-form"
      onSubmit={(event) => {
        event.preventDefault();
        change({ chance: model, compared: chosen.map(({ id }) => id).join(","), draws, seed, by });
      }}
    >
      <fieldset className="chance-figures">
        <legend className="control-label">{t("chance.figures")}</legend>
        {catalogue.map((figure) => (
          <Checkbox
            key={figure.id}
            size="xs"
            label={figure.definition.title}
            checked={compared.includes(figure.id) && canBe(figure)}
            disabled={!canBe(figure)}
            onChange={({ currentTarget: { checked } }) =>
              setCompared(checked ? [...compared, figure.id] : compared.filter((id) => id !== figure.id))
            }
          />
        ))}
      </fieldset>
      <div className="measure-form">
        <NativeSelect
          label={t("chance.model")}
          value={model}
          onChange={(event) => setModel(event.currentTarget.value as NullModel)}
          data={nullModels.map((value) => ({ value, label: t(`chance.models.${value}`) }))}
        />
        <NativeSelect
          label={t("by")}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          data={groupings.filter(({ groups }) => groups > 0).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <NumberInput
          className="parameter-number"
          label={t("chance.draws")}
          value={draws}
          min={fewestDraws}
          max={mostDraws}
          step={100}
          clampBehavior="blur"
          onChange={(next) => next !== "" && setDraws(Number(next))}
        />
        <NumberInput
          className="parameter-number"
          label={t("chance.seed")}
          value={seed}
          min={0}
          max={4_294_967_295}
          onChange={(next) => next !== "" && setSeed(Number(next))}
        />
        <Button type="submit" size="sm" disabled={chosen.length === 0}>
          {t("chance.compare")}
        </Button>
      </div>
      <p className="quiet">{t(`chance.about.${model}`)}</p>
    </form>
  );
}
