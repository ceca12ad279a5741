import { Menu } from "@mantine/core";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { Definition, Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { saveSvg } from "../parts/svg-file.ts";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { ColourEntry } from "./colour-groups.ts";
import { entryTitle } from "./entry-title.ts";
import type { NetworkCanvasHandle } from "./network-canvas.tsx";
import type { Scales } from "./node-scale.ts";
import { saveCanvas, withCaption } from "./picture-file.ts";
import type { Caption } from "./picture-frame.ts";
import { pictureSvg } from "./picture-svg.ts";
import { useStatement } from "./use-statement.ts";
import { useTieLegend } from "./use-tie-legend.ts";

interface Props {
  readonly canvas: RefObject<NetworkCanvasHandle | null>;
  readonly picture: Picture;
  readonly entries: readonly ColourEntry[];
  readonly groupTitle: string;
  readonly scales: Scales;
  readonly measure: Definition | undefined;
}

/** The ways to take the picture out, as it stands, with what it means written under it. */
export function PictureItems({ canvas, picture, entries, groupTitle, scales, measure }: Props) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count, value } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const palette = usePalette();
  const statement = useStatement(picture)!;
  const width = useTieLegend(scales, picture.shown.ties);

  function caption(): Caption {
    const title = displayName({ id: dataset.id, name: dataset.title, names: dataset.titles }, language);
    const { title: what, text, besides, synthetic } = statement;
    const lines = [
      `${title} · ${t("page:frame.version", { version: dataset.version })}`,
      `${what} ${text}`,
      ...(besides === "" ? [] : [besides]),
      ...(synthetic ? [synthetic] : []),
    ];
    const swatches = entries.map((entry) => ({
      colour: entry.colour,
      text: `${entryTitle(entry, t)} (${count(entry.organisations)})`,
      shape: entry.shape,
    }));
    const samplesOf = ({ samples, of }: Scales["nodes"]) =>
      samples.map((sample) => ({ pixels: of(sample), text: value(sample) }));
    return {
      title: t("page:legend.colour", { title: groupTitle }),
      lines,
      swatches,
      scales: [
        ...(measure
          ? [
              {
                title: `${t("page:legend.size", { title: measure.title })} (${measure.unit})`,
                shape: "circle" as const,
                samples: samplesOf(scales.nodes),
              },
            ]
          : []),
        {
          title: width.unit === undefined ? width.title : `${width.title} (${width.unit})`,
          shape: "line" as const,
          samples: width.samples,
        },
      ],
    };
  }
  async function savePng() {
    const drawn = await canvas.current?.toCanvas();
    if (drawn) await saveCanvas(withCaption(drawn, caption(), palette), `${dataset.id}.png`);
  }
  function takeSvg() {
    const frame = canvas.current?.toFrame();
    if (!frame) return;
    void saveSvg({ text: pictureSvg(frame, caption(), palette) }, `${dataset.id}.svg`);
  }

  return (
    <>
      <Menu.Item onClick={() => void savePng()}>{t("page:network.png")}</Menu.Item>
      <Menu.Item onClick={takeSvg}>{t("page:network.svg")}</Menu.Item>
    </>
  );
}
