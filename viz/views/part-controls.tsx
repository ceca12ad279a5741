import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { BlockControls } from "../blocks/block-controls.tsx";
import { CliqueControls } from "../cliques/clique-controls.tsx";
import { CommunityControls } from "../communities/community-controls.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { MeasureForm } from "../measures/measure-form.tsx";
import { writeOwn } from "../measures/own-parameters.ts";
import { useAsked } from "../measures/use-asked.ts";
import { useResult } from "../measures/use-result.ts";
import { BackboneChoice } from "../parts/backbone-choice.tsx";
import { TimingChoice } from "../parts/timing-choice.tsx";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { PartControl } from "./parts-of-measures.ts";

/** Whose `item` is one of the groups found, of which other ties have others. */
const findsGroups = ["communities", "blocks", "cliques"] as const;

/** What is asked of the part that is shown: its measures and grouping, and how it is drawn. */
export function PartControls({ controls }: { readonly controls: readonly PartControl[] }) {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const { count } = useFormats();
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const asked = useAsked();
  const id = useId();
  const has = (control: PartControl) => controls.includes(control);
  const { result } = useResult({ enabled: has("measure") && has("scale") && !has("timing") });
  const canBeLog = (result?.summary.max ?? 1) > 0;
  if (controls.length === 0) return null;
  return (
    <div className="controls measure-controls">
      {has("measure") && (
        <MeasureForm
          label={t("measures:measure")}
          catalogue={asked.catalogue}
          measure={asked.measure}
          own={asked.asked.own}
          onMeasure={(measure) => change({ measure, own: undefined, within: undefined })}
          onOwn={(own) => change({ own: writeOwn(own), within: undefined })}
        />
      )}
      {has("other") && (
        <MeasureForm
          label={t("measures:other")}
          catalogue={asked.catalogue}
          measure={asked.other}
          own={asked.askedOther.own}
          onMeasure={(against) => change({ against, otherOwn: undefined, within: undefined })}
          onOwn={(own) => change({ otherOwn: writeOwn(own), within: undefined })}
        />
      )}
      {has("by") && (
        <NativeSelect
          label={t("measures:by")}
          value={state.by}
          onChange={(event) => change({ by: event.currentTarget.value, within: undefined })}
          data={groupings
            .filter(({ groups }) => groups > 0)
            .map((one) => ({ value: one.id, label: `${one.title} (${count(one.groups)})` }))}
        />
      )}
      {has("backbone") && (
        <BackboneChoice
          whyNot={
            has("measure") && asked.without
              ? t("vocabulary:backbone.without", { title: asked.without.definition.title })
              : undefined
          }
          forgets={{ within: undefined, ...(findsGroups.some(has) && { item: undefined }) }}
        />
      )}
      {has("drawn") && (
        <div>
          <span className="control-label" id={`${id}drawn`}>
            {t("measures:drawnAs")}
          </span>
          <SegmentedControl
            aria-labelledby={`${id}drawn`}
            value={state.distribution}
            onChange={(value) => change({ distribution: value as UrlState["distribution"] })}
            data={(["histogram", "cumulative"] as const).map((value) => ({
              value,
              label: t(`measures:distributions.${value}`),
            }))}
          />
        </div>
      )}
      {has("timing") && <TimingChoice />}
      {has("communities") && <CommunityControls />}
      {has("blocks") && <BlockControls />}
      {has("cliques") && <CliqueControls />}
      {has("scale") && (
        <div>
          <span className="control-label" id={`${id}scale`}>
            {t("measures:scale")}
          </span>
          <SegmentedControl
            aria-labelledby={`${id}scale`}
            value={canBeLog ? state.scale : "linear"}
            onChange={(value) => change({ scale: value as UrlState["scale"], within: undefined })}
            data={(["linear", "log"] as const).map((value) => ({
              value,
              label: t(`measures:scales.${value}`),
              disabled: value === "log" && !canBeLog,
            }))}
          />
        </div>
      )}
    </div>
  );
}
