import { Menu, NativeSelect } from "@mantine/core";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Definition, Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { useDownload } from "../parts/use-download.ts";
import { WaysOut } from "../parts/ways-out.tsx";
import { networkQuery } from "../state/network-query.ts";
import { pictureQuery } from "../state/picture-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { ColourEntry } from "./colour-groups.ts";
import { downloadAddress } from "./download-address.ts";
import { KindsFilter } from "./kinds-filter.tsx";
import { LookSelects } from "./look-selects.tsx";
import type { NetworkCanvasHandle } from "./network-canvas.tsx";
import type { Scales } from "./node-scale.ts";
import { PictureItems } from "./picture-items.tsx";
import { ShowsSelect } from "./shows-select.tsx";

interface Props {
  readonly canvas: RefObject<NetworkCanvasHandle | null>;
  readonly picture: Picture | undefined;
  readonly entries: readonly ColourEntry[];
  readonly groupTitle: string;
  readonly scales: Scales | undefined;
  readonly measure: Definition | undefined;
}

const drawnFile = { csv: "drawnCsv", graphml: "drawnGraphml", gexf: "drawnGexf" } as const;

/** How the network is read, coloured and sized; and the ways out of it. */
export function NetworkControls({ canvas, picture, entries, groupTitle, scales, measure }: Props) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const language = useLanguage();
  const { count } = useFormats();
  const dataset = useDataset();
  const files = useDownload();
  const [state, change] = useUrlState();

  return (
    <div className="controls">
      <ShowsSelect />
      <LookSelects />
      <NativeSelect
        label={t("page:network.drawn")}
        value={String(state.drawn)}
        onChange={(event) => change({ drawn: Number(event.currentTarget.value) })}
        data={[...new Set([1000, 4000, 20_000, 100_000, state.drawn])]
          .sort((a, b) => a - b)
          .map((most) => ({ value: String(most), label: t("page:network.atMost", { ties: count(most) }) }))}
      />
      <KindsFilter />
      <WaysOut>
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
              downloadAddress(dataset.id, networkQuery(state, language), pictureQuery(state, dataset), format),
              `${dataset.id}.${format}`,
            )}
          >
            {t(`page:network.${state.shows === "organisations" ? format : drawnFile[format]}`)}
          </Menu.Item>
        ))}
      </WaysOut>
      {files.error && <Failure error={files.error} />}
    </div>
  );
}
