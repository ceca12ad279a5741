import { Button, Menu, NativeSelect } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Download, Link2 } from "lucide-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { type Weighting, weightings } from "../../model/network-parameters.ts";
import type { Definition, Picture } from "../api/client.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { useDownload } from "../parts/use-download.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { ColourEntry } from "./colour-groups.ts";
import { KindsFilter } from "./kinds-filter.tsx";
import type { NetworkCanvasHandle } from "./network-canvas.tsx";
import type { Scales } from "./node-scale.ts";
import { PictureItems } from "./picture-items.tsx";
import { tiesAddress } from "./ties-address.ts";

interface Props {
  readonly canvas: RefObject<NetworkCanvasHandle | null>;
  readonly picture: Picture | undefined;
  readonly entries: readonly ColourEntry[];
  readonly groupTitle: string;
  readonly scales: Scales | undefined;
  readonly measure: Definition | undefined;
}

/** How the network is read, coloured and sized; and the ways out of it. */
export function NetworkControls({ canvas, picture, entries, groupTitle, scales, measure }: Props) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const language = useLanguage();
  const { count } = useFormats();
  const dataset = useDataset();
  const clipboard = useClipboard();
  const files = useDownload();
  const [state, change] = useUrlState();
  const { data: catalogue } = useQuery(measuresQuery(dataset.id, language));
  const groupings = dataset.groupings.filter(({ id, groups }) => id !== "kind" && groups > 1);

  return (
    <div className="controls">
      <NativeSelect
        label={t("page:network.colourBy")}
        value={state.colour}
        onChange={(event) => change({ colour: event.currentTarget.value })}
        data={[
          { value: "kind", label: t("vocabulary:grouping.kind") },
          ...groupings.map(({ id, title, groups }) => ({ value: id, label: `${title} (${count(groups)})` })),
          { value: "community", label: t("page:legend.communities") },
        ]}
      />
      <NativeSelect
        label={t("page:network.sizeBy")}
        value={state.size}
        onChange={(event) => change({ size: event.currentTarget.value })}
        data={(catalogue?.measures ?? []).map(({ id, definition }) => ({ value: id, label: definition.title }))}
      />
      <NativeSelect
        label={t("page:network.weighting")}
        value={state.weighting ?? "newman"}
        onChange={(event) => change({ weighting: event.currentTarget.value as Weighting })}
        data={weightings.map((value) => ({ value, label: t(`vocabulary:weighting.${value}`) }))}
      />
      <NativeSelect
        label={t("page:network.drawn")}
        value={String(state.drawn)}
        onChange={(event) => change({ drawn: Number(event.currentTarget.value) })}
        data={[...new Set([1000, 4000, 20_000, 100_000, state.drawn])]
          .sort((a, b) => a - b)
          .map((most) => ({ value: String(most), label: t("page:network.atMost", { ties: count(most) }) }))}
      />
      <KindsFilter />
      <div className="controls-end">
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<Download size={15} aria-hidden />}>
              {t("page:network.export")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {picture && scales && (
              <PictureItems
                canvas={canvas}
                picture={picture}
                entries={entries}
                groupTitle={groupTitle}
                scales={scales}
                measure={measure}
              />
            )}
            {(["csv", "graphml", "gexf"] as const).map((format) => (
              <Menu.Item
                key={format}
                component="a"
                {...files.link(
                  tiesAddress(dataset.id, networkQuery(state, language), format),
                  `${dataset.id}.${format}`,
                )}
              >
                {t(`page:network.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="default"
          leftSection={<Link2 size={15} aria-hidden />}
          onClick={() => clipboard.copy(location.href)}
        >
          {t(clipboard.copied ? "page:network.linkCopied" : "page:network.copyLink")}
        </Button>
      </div>
      {files.error && <Failure error={files.error} />}
    </div>
  );
}
