import { Button, Checkbox, NativeSelect, NumberInput } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { fewestDraws, mostDraws, type NullModel, nullModels } from "../../model/null-model.ts";
import type { Figure } from "../api/client.ts";
import { BackboneChoice } from "../parts/backbone-choice.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { canBeDrawn, parametersTogether, someTake, usualSpheres } from "./chance-parameters.ts";
import { readOwn, usualValue, withParameter, writeOwn } from "./own-parameters.ts";
import { ParameterField } from "./parameter-field.tsx";
import { SeedField } from "./seed-field.tsx";
import { SpheresFields } from "./spheres-fields.tsx";

/** Which figures to set against which random networks. Drawing takes a while, so that it begins when asked for. */
export function ChanceForm({ catalogue }: { readonly catalogue: readonly Figure[] }) {
  const { t } = useTranslation("measures");
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const { chance, compared, draws, seed, by, figureOwn, spheres } = state;
  const asked = useMemo(
    () => ({
      model: chance ?? ("curveball" as NullModel),
      compared: compared.split(","),
      draws,
      seed,
      by,
      own: readOwn(figureOwn, { parameters: [...parametersTogether(catalogue)] }),
      spheres: spheres ?? usualSpheres(catalogue),
    }),
    [chance, compared, draws, seed, by, figureOwn, spheres, catalogue],
  );
  const [draft, setDraft] = useState(asked);
  // Back, or another dataset, asks for something else.
  useEffect(() => setDraft(asked), [asked]);
  const { model } = draft;
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const canBe = (figure: Figure) => canBeDrawn(figure, model, state);
  const offBackbone = catalogue.filter((figure) => figure.hasGroups && model === "labels" && !canBe(figure));
  const chosen = catalogue.filter((figure) => draft.compared.includes(figure.id) && canBe(figure));
  const parameters = parametersTogether(chosen);
  return (
    <form
      className="chance-form"
      onSubmit={(event) => {
        event.preventDefault();
        const own = Object.fromEntries(
          parameters.flatMap(({ name }) => (name in draft.own ? [[name, draft.own[name]]] : [])),
        );
        change({
          chance: model,
          compared: chosen.map(({ id }) => id).join(","),
          draws: draft.draws,
          seed: draft.seed,
          by: draft.by,
          figureOwn: writeOwn(own),
          spheres: draft.spheres === usualSpheres(catalogue) ? undefined : draft.spheres,
        });
      }}
    >
      <fieldset className="chance-figures">
        <legend className="control-label">{t("chance.figures")}</legend>
        {catalogue.map((figure) => (
          <Checkbox
            key={figure.id}
            size="xs"
            label={figure.definition.title}
            checked={draft.compared.includes(figure.id) && canBe(figure)}
            disabled={!canBe(figure)}
            onChange={({ currentTarget: { checked } }) =>
              set({
                compared: checked ? [...draft.compared, figure.id] : draft.compared.filter((id) => id !== figure.id),
              })
            }
          />
        ))}
      </fieldset>
      {parameters.length > 0 && (
        <fieldset className="chance-parameters">
          <legend className="control-label">{t("chance.parameters")}</legend>
          <div className="measure-form">
            {parameters.map((parameter) => (
              <ParameterField
                key={parameter.name}
                parameter={parameter}
                value={draft.own[parameter.name] ?? usualValue(parameter)}
                onChange={(value) => set({ own: withParameter(draft.own, parameter, value) })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {someTake(chosen, "spheres") && (
        <SpheresFields
          value={draft.spheres}
          usual={usualSpheres(catalogue)}
          onChange={(next) => set({ spheres: next })}
        />
      )}
      <div className="measure-form">
        <NativeSelect
          label={t("chance.model")}
          value={model}
          onChange={(event) => set({ model: event.currentTarget.value as NullModel })}
          data={nullModels.map((value) => ({ value, label: t(`chance.models.${value}`) }))}
        />
        <BackboneChoice whyNot={model === "curveball" ? t("chance.allTies") : undefined} />
        <NativeSelect
          label={t("by")}
          value={draft.by}
          onChange={(event) => set({ by: event.currentTarget.value })}
          data={groupings.filter(({ groups }) => groups > 0).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <NumberInput
          className="parameter-number"
          label={t("chance.draws")}
          value={draft.draws}
          min={fewestDraws}
          max={mostDraws}
          step={100}
          clampBehavior="blur"
          onChange={(next) => next !== "" && set({ draws: Number(next) })}
        />
        <SeedField value={draft.seed} onChange={(seed) => set({ seed })} />
        <Button type="submit" size="sm" disabled={chosen.length === 0}>
          {t("chance.compare")}
        </Button>
      </div>
      <p className="quiet">{t(`chance.about.${model}`)}</p>
      {offBackbone.length > 0 && (
        <p className="quiet">
          {t("whole.notOnBackbone", { figures: offBackbone.map(({ definition }) => definition.title).join(", ") })}
        </p>
      )}
    </form>
  );
}
