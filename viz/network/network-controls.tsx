import { Menu, NativeSelect } from "@mantine/core";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Definition, Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BackboneChoice } from "../parts/backbone-choice.tsx";
import { Failure } from "../parts/failure.tsx";
import { snippetLanguages } from "../parts/snippets.ts";
import { recordAddress, useDownload } from "../parts/use-download.ts";
import { useSnippet } from "../parts/use-snippet.ts";
import { WaysOut } from "../parts/ways-out.tsx";
import { networkQuery } from "../state/network-query.ts";
import { pictureQuery } from "../state/picture-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { ColourEntry } from "./colour-groups.ts";
import {
  type DownloadFormat,
  downloadAddress,
  drawnEndings,
  pictureAddress,
  tiesAddress,
  wholeEndings,
} from "./download-address.ts";
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

/** How the network is read, coloured and sized; and the ways out of it. */
export function NetworkControls({ canvas, picture, entries, groupTitle, scales, measure }: Props) {
  const { t } = useTranslation(["page", "takeaway", "vocabulary"]);
  const language = useLanguage();
  const { count } = useFormats();
  const dataset = useDataset();
  const files = useDownload({ isDerived: true });
  const records = useDownload();
  const [state, change] = useUrlState();
  const isWhole = state.shows === "organisations";
  const code = useSnippet("ties", tiesAddress(dataset.id, networkQuery(state, language), pictureQuery(state, dataset)));

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
      {isWhole && <BackboneChoice />}
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
        <Menu.Item
          component="a"
          {...records.link(
            recordAddress(pictureAddress(dataset.id, networkQuery(state, language), pictureQuery(state, dataset))),
            `${dataset.id}.picture.record.json`,
          )}
        >
          {t("takeaway:page.recordOfPicture")}
        </Menu.Item>
        <Menu.Label>
          {t(`takeaway:page.${!isWhole ? "whatIsDrawn" : state.backbone ? "tiesOfBackbone" : "wholeNetwork"}`)}
        </Menu.Label>
        {Object.entries(isWhole ? wholeEndings : drawnEndings).map(([format, ending]) => (
          <Menu.Item
            key={format}
            component="a"
            {...files.link(
              downloadAddress(
                dataset.id,
                networkQuery(state, language),
                pictureQuery(state, dataset),
                format as DownloadFormat,
              ),
              `${dataset.id}.${ending}`,
            )}
          >
            {t(`takeaway:page.formats.${format as DownloadFormat}`)}
          </Menu.Item>
        ))}
        {isWhole &&
          snippetLanguages.map((one) => (
            <Menu.Item key={one} closeMenuOnClick={false} onClick={() => code.copy(one)}>
              {t(code.isCopied(one) ? "takeaway:page.codeCopied" : `takeaway:page.code.${one}`)}
            </Menu.Item>
          ))}
      </WaysOut>
      {(files.error ?? records.error) && <Failure error={(files.error ?? records.error)!} />}
    </div>
  );
}
