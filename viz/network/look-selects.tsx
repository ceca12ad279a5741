import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Weighting, weightings } from "../../model/network-parameters.ts";
import { activityGroupings } from "../../model/picture.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { groupedBy } from "../state/picture-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { nodeSizeOf, nodeSizes } from "./node-size.ts";

/** By what nodes are coloured and sized, and ties weighed: each picture offers what it has. */
export function LookSelects() {
  const { t } = useTranslation(["page", "vocabulary", "definitions"]);
  const language = useLanguage();
  const { count } = useFormats();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { shows, colour, size } = state;
  const { data: catalogue } = useQuery(measuresQuery(dataset.id, language));
  const by = shows === "groups" ? groupedBy(state, dataset) : undefined;
  const groupings = dataset.groupings
    .filter(({ id, groups }) => id !== "kind" && id !== by && groups > 1)
    .map(({ id, title, groups }) => ({ value: id, label: `${title} (${count(groups)})` }));
  const kind = { value: "kind", label: t("vocabulary:grouping.kind") };
  const colours = {
    organisations: [kind, ...groupings, { value: "community", label: t("page:legend.communities") }],
    "two-mode": [kind, ...groupings],
    activities: [
      kind,
      ...activityGroupings.map((value) => ({ value, label: t(`vocabulary:activityGrouping.${value}`) })),
    ],
    groups: [{ value: "kind", label: t("page:network.oneColour") }, ...groupings],
  }[shows];
  const sizes =
    shows === "organisations"
      ? (catalogue?.measures ?? []).map(({ id, definition }) => ({ value: id, label: definition.title }))
      : nodeSizes[shows].map((value) => ({
          value,
          label: t(`definitions:picture.${shows}.${value}.title` as never) as string,
        }));
  return (
    <>
      <NativeSelect
        label={t("page:network.colourBy")}
        value={colours.some(({ value }) => value === colour) ? colour : "kind"}
        onChange={(event) => change({ colour: event.currentTarget.value })}
        data={colours}
      />
      <NativeSelect
        label={t("page:network.sizeBy")}
        value={shows === "organisations" ? size : nodeSizeOf(shows, size)}
        onChange={(event) => change({ size: event.currentTarget.value })}
        data={sizes}
      />
      {shows !== "two-mode" && (
        <NativeSelect
          label={t("page:network.weighting")}
          value={state.weighting ?? "newman"}
          onChange={(event) => change({ weighting: event.currentTarget.value as Weighting })}
          data={weightings.map((value) => ({
            value,
            label: t(`vocabulary:${shows === "activities" ? "activityWeighting" : "weighting"}.${value}`),
          }))}
        />
      )}
    </>
  );
}
