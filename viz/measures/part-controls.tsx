import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** How the part that is shown is drawn: its grouping, form and scale. */
export function PartControls({ canBeLog }: { readonly canBeLog: boolean }) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const id = useId();
  const { part } = state;
  return (
    <>
      {part === "groups" && (
        <NativeSelect
          label={t("by")}
          value={state.by}
          onChange={(event) => change({ by: event.currentTarget.value, within: undefined })}
          data={groupings
            .filter(({ groups }) => groups > 0)
            .map((one) => ({ value: one.id, label: `${one.title} (${count(one.groups)})` }))}
        />
      )}
      {part === "distribution" && (
        <div>
          <span className="control-label" id={`${id}drawn`}>
            {t("drawnAs")}
          </span>
          <SegmentedControl
            aria-labelledby={`${id}drawn`}
            value={state.distribution}
            onChange={(value) => change({ distribution: value as UrlState["distribution"] })}
            data={(["histogram", "cumulative"] as const).map((value) => ({
              value,
              label: t(`distributions.${value}`),
            }))}
          />
        </div>
      )}
      {part !== "ranking" && (
        <div>
          <span className="control-label" id={`${id}scale`}>
            {t("scale")}
          </span>
          <SegmentedControl
            aria-labelledby={`${id}scale`}
            value={canBeLog ? state.scale : "linear"}
            onChange={(value) => change({ scale: value as UrlState["scale"], within: undefined })}
            data={(["linear", "log"] as const).map((value) => ({
              value,
              label: t(`scales.${value}`),
              disabled: value === "log" && !canBeLog,
            }))}
          />
        </div>
      )}
    </>
  );
}
