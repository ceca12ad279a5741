import { NativeSelect, NumberInput, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { communityAlgorithms } from "../../model/community-algorithm.ts";
import { communityViews, type UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** What is shown of communities, and how they are found. */
export function CommunityControls() {
  const { t } = useTranslation("communities");
  const [{ communities, algorithm, resolution, window }, change] = useUrlState();
  const id = useId();
  return (
    <>
      <div>
        <span className="control-label" id={id}>
          {t("shows")}
        </span>
        <SegmentedControl
          aria-labelledby={id}
          value={communities}
          onChange={(value) => change({ communities: value as UrlState["communities"], item: undefined })}
          data={communityViews.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
      </div>
      <NativeSelect
        label={t("algorithm")}
        value={algorithm}
        onChange={({ currentTarget: { value } }) =>
          change({ algorithm: value as UrlState["algorithm"], item: undefined })
        }
        data={communityAlgorithms.map((value) => ({ value, label: t(`algorithms.${value}`) }))}
      />
      {communities !== "resolution" && algorithm !== "labels" && (
        <NumberInput
          className="parameter-number"
          label={t("resolution")}
          title={t("resolutionHint")}
          value={resolution}
          min={0.01}
          max={100}
          step={0.1}
          decimalScale={3}
          onChange={(value) =>
            typeof value === "number" && value > 0 && change({ resolution: value, item: undefined }, { replace: true })
          }
        />
      )}
      {communities === "years" && (
        <NumberInput
          className="parameter-number"
          label={t("window")}
          value={window}
          min={1}
          max={50}
          allowDecimal={false}
          onChange={(value) =>
            typeof value === "number" && value >= 1 && change({ window: value, item: undefined }, { replace: true })
          }
        />
      )}
    </>
  );
}
