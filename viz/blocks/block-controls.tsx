import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { tieCounts, type UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** How far blocks are split, and what a tie counts. */
export function BlockControls() {
  const { t } = useTranslation("blocks");
  const [{ splits, tiesCount }, change] = useUrlState();
  const id = useId();
  return (
    <>
      <NativeSelect
        label={t("splits")}
        value={splits}
        onChange={({ currentTarget: { value } }) => change({ splits: Number(value), item: undefined })}
        data={[1, 2, 3, 4].map((value) => ({
          value: String(value),
          label: t("splitsInto", { splits: value, blocks: 2 ** value }),
        }))}
      />
      <div>
        <span className="control-label" id={id}>
          {t("counts")}
        </span>
        <SegmentedControl
          aria-labelledby={id}
          value={tiesCount}
          onChange={(value) => change({ tiesCount: value as UrlState["tiesCount"], item: undefined })}
          data={tieCounts.map((value) => ({ value, label: t(`countsAs.${value}`) }))}
        />
      </div>
    </>
  );
}
