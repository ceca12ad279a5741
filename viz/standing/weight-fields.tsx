import { NumberInput, Slider } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CompositeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { AlikeButton } from "./alike-button.tsx";
import { mostWeight, readWeights, writeWeights } from "./component-weights.ts";

const most = 10;

/** How much each component counts: by a slider or in figures. The ranking follows once a slider is let go or a field is left. */
export function WeightFields({ components }: { readonly components: CompositeResult["components"] }) {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
  const [{ weights }, change] = useUrlState();
  const ids = components.map(({ id }) => id);
  const asked = readWeights(weights, ids);
  const [draft, setDraft] = useState(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: back, or another link, asks for others; the same text asks for the same.
  useEffect(() => setDraft(asked), [weights]);
  const put = (changes: Readonly<Record<string, number>>) =>
    change({ weights: writeWeights({ ...draft, ...changes }) });
  return (
    <fieldset className="weight-fields">
      <legend className="control-label">{t("standing.weights")}</legend>
      {components.map(({ id, definition, weight, leftOut }) => (
        <div key={id} className="weight-field">
          <span id={`weight-${id}`}>{definition.title}</span>
          <Slider
            thumbProps={{ "aria-labelledby": `weight-${id}` }}
            min={0}
            max={most}
            step={1}
            label={null}
            value={Math.min(draft[id] ?? 0, most)}
            onChange={(value) => setDraft({ ...draft, [id]: value })}
            onChangeEnd={(value) => put({ [id]: value })}
          />
          <NumberInput
            size="xs"
            aria-labelledby={`weight-${id}`}
            min={0}
            max={mostWeight}
            clampBehavior="strict"
            hideControls
            value={draft[id] ?? 0}
            onChange={(value) => value !== "" && setDraft({ ...draft, [id]: Number(value) })}
            onBlur={() => put({})}
            onKeyDown={({ key }) => key === "Enter" && put({})}
          />
          <span className="quiet">
            {leftOut && leftOut !== "unweighted" ? t(`standing.leftOut.${leftOut}`) : percent(weight)}
          </span>
        </div>
      ))}
      <AlikeButton />
    </fieldset>
  );
}
