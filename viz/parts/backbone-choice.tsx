import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type BackboneMethod, backbones, type Correction, corrections, usualCorrection } from "../../model/backbone.ts";
import { useFormats } from "../i18n/use-formats.ts";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

const levels = [0.0001, 0.001, 0.01, 0.05, 0.1, 0.2];

interface Props {
  /** Why there is none to choose here, where there is a reason: then all ties are read. */
  readonly whyNot?: string | undefined;
  /** What else in the address means nothing any more once other ties are read. */
  readonly forgets?: Partial<UrlState>;
}

const choiceWithin = { within: undefined };

/** Whether all ties are read or those of a backbone: which, at which level, corrected how. */
export function BackboneChoice({ whyNot, forgets = choiceWithin }: Props) {
  const { t } = useTranslation(["vocabulary", "definitions"]);
  const { value: written } = useFormats();
  const [state, change] = useUrlState();
  const { backboneAlpha, backboneCorrection } = state;
  const backbone = whyNot === undefined ? state.backbone : undefined;
  return (
    <>
      <NativeSelect
        label={t("vocabulary:backbone.ties")}
        value={backbone ?? ""}
        disabled={whyNot !== undefined}
        description={whyNot}
        maw={320}
        onChange={({ currentTarget: { value } }) =>
          change({
            backbone: value === "" ? undefined : (value as BackboneMethod),
            backboneCorrection: undefined,
            ...forgets,
          })
        }
        data={[
          { value: "", label: t("vocabulary:backbone.all") },
          ...backbones.map((value) => ({ value, label: t(`definitions:backbone.${value}.title`) })),
        ]}
      />
      {backbone && (
        <>
          <NativeSelect
            label={t("vocabulary:backbone.level")}
            value={String(backboneAlpha)}
            onChange={(event) => change({ backboneAlpha: Number(event.currentTarget.value), ...forgets })}
            data={[...new Set([...levels, backboneAlpha])]
              .sort((a, b) => a - b)
              .map((level) => ({ value: String(level), label: written(level) }))}
          />
          <NativeSelect
            label={t("vocabulary:backbone.corrected")}
            value={backboneCorrection ?? usualCorrection(backbone)}
            onChange={({ currentTarget: { value } }) =>
              change({
                backboneCorrection: value === usualCorrection(backbone) ? undefined : (value as Correction),
                ...forgets,
              })
            }
            data={corrections.map((value) => ({ value, label: t(`vocabulary:backbone.correction.${value}`) }))}
          />
        </>
      )}
    </>
  );
}
