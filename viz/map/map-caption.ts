import type { TFunction } from "i18next";
import type { NumberFormats } from "../../model/number-formats.ts";
import { entryTitle } from "../network/entry-title.ts";
import type { Scales } from "../network/node-scale.ts";
import type { Caption } from "../network/picture-frame.ts";
import type { GeoNetwork } from "./geo-network.ts";
import type { Figure } from "./use-figure.ts";
import type { Looks } from "./use-looks.ts";

interface Props {
  readonly geo: GeoNetwork;
  readonly looks: Looks;
  readonly size: Figure | undefined;
  readonly colour: Figure | undefined;
  readonly scales: Scales;
  readonly showsTies: boolean;
  readonly showsPlanned: boolean;
  readonly title: string;
  readonly version: number;
  readonly statement: string;
  /** What is not on the map, and how much of it is made up. */
  readonly lines: readonly string[];
  readonly weightUnit: string;
  readonly t: TFunction<["page", "vocabulary"]>;
  readonly formats: NumberFormats;
}

/** What is written under a map that leaves the page: the legend in words. */
export function mapCaption(props: Props): Caption {
  const { geo, looks, size, colour, scales, showsTies, showsPlanned, title, version, statement, lines, weightUnit } =
    props;
  const { t, formats } = props;
  const { count, value } = formats;
  const samplesOf = ({ samples, of }: Scales["nodes"]) =>
    samples.map((sample) => ({ pixels: of(sample), text: value(sample) }));
  const groups = looks.grouping?.entries.map((entry) => ({
    colour: entry.colour,
    text: `${entry.kind === "none" ? t("page:map.noGroup") : entryTitle(entry, t)} (${count(entry.organisations)})`,
  }));
  const classes = looks.classes?.map(({ least, most, places, colour }) => ({
    colour,
    text: `${least === most ? value(least) : `${value(least)} – ${value(most)}`} (${count(places)})`,
  }));
  const colourTitle = looks.grouping?.grouping.title ?? (colour && `${colour.title} (${colour.unit})`);
  return {
    title: colourTitle ? t("page:legend.colour", { title: colourTitle }) : "",
    lines: [
      `${title} · ${t("page:frame.version", { version })}`,
      statement,
      ...lines,
      ...(geo.of === "complex" ? [t("page:map.approximate")] : [t("page:map.middles")]),
      ...(showsPlanned && geo.planned.length > 0
        ? [`- - -  ${t("page:map.planned", { at: geo.at?.slice(0, 4) ?? "" })}`]
        : []),
      t("page:map.outline"),
    ],
    swatches: groups ?? classes ?? [],
    scales: [
      ...(size
        ? [
            {
              title: `${t("page:legend.size", { title: size.title })} (${size.unit})`,
              shape: "circle" as const,
              samples: samplesOf(scales.nodes),
            },
          ]
        : []),
      ...(showsTies && scales.ties.samples.length > 0
        ? [
            {
              title: `${t("page:legend.width")} (${weightUnit})`,
              shape: "line" as const,
              samples: samplesOf(scales.ties),
            },
          ]
        : []),
    ],
  };
}
