import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Dataset } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { PlacingSelect } from "./placing-select.tsx";
import { TiesBySelect } from "./ties-by-select.tsx";
import { topologyLevels } from "./topology-levels.ts";

interface Props {
  readonly by: string;
  readonly groupings: Dataset["groupings"];
  /** What of the address changes with the grouping and who has a place in it. */
  readonly anew: Partial<UrlState>;
}

/** Between which groups ties are looked at, who is in them, and what ties count. */
export function MatrixControls({ by, groupings, anew }: Props) {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const [, change] = useUrlState();
  return (
    <>
      <NativeSelect
        label={t("matrix.by")}
        value={by}
        onChange={(event) => change({ by: event.currentTarget.value, ...anew })}
        data={groupings.map(({ id, title, groups }) => ({ value: id, label: `${title} (${count(groups)})` }))}
      />
      {topologyLevels.includes(by) && <PlacingSelect anew={anew} />}
      <TiesBySelect />
    </>
  );
}
