import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type PictureMode, pictureModes } from "../../model/picture.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { groupedBy } from "../state/picture-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { nodeSizes } from "./node-size.ts";

/** What of the old picture does not speak of the new one. */
const blank = {
  ...wholeNetwork,
  lasso: undefined,
  other: undefined,
  group: undefined,
  colour: "kind",
  table: "open",
} as const;

/** What the nodes are; where they are groups, groups of what. */
export function ShowsSelect() {
  const { t } = useTranslation();
  const { count } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { shows, table } = state;
  const folded = table === "folded" ? { table } : {};
  const groupings = dataset.groupings.filter(({ groups }) => groups > 1);
  return (
    <>
      <NativeSelect
        label={t("network.shows")}
        value={shows}
        onChange={(event) => {
          const next = event.currentTarget.value as PictureMode;
          change({ ...blank, ...folded, shows: next, size: next === "organisations" ? "degree" : nodeSizes[next][0] });
        }}
        data={pictureModes.map((mode) => ({ value: mode, label: t(`shows.${mode}`) }))}
      />
      {shows === "groups" && (
        <NativeSelect
          label={t("network.groupedBy")}
          value={groupedBy(state, dataset)}
          onChange={(event) => change({ ...blank, ...folded, groups: event.currentTarget.value })}
          data={groupings.map(({ id, title, groups }) => ({ value: id, label: `${title} (${count(groups)})` }))}
        />
      )}
    </>
  );
}
