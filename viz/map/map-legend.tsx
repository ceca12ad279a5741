import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { entryTitle } from "../network/entry-title.ts";
import type { PixelScale } from "../network/node-scale.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { GeoNetwork } from "./geo-network.ts";
import { CircleSamples, LineSamples } from "./scale-samples.tsx";
import { sharingSpot } from "./side-by-side.ts";
import type { Figure } from "./use-figure.ts";
import type { Looks } from "./use-looks.ts";

interface Props {
  readonly geo: GeoNetwork;
  readonly looks: Looks;
  /** What is not on the map, counted. */
  readonly notes: readonly string[];
  readonly weightUnit: string;
  readonly size: Figure | undefined;
  readonly colour: Figure | undefined;
  readonly nodes: PixelScale;
  readonly ties: PixelScale;
  readonly showsTies: boolean;
  readonly showsPlanned: boolean;
  /** Places drawn as rings. */
  readonly rings: number;
}

/** What size, colour and lines mean, in units; and what is not on the map. Always in view. */
export function MapLegend({
  geo,
  looks,
  notes,
  weightUnit,
  size,
  colour,
  nodes,
  ties,
  showsTies,
  showsPlanned,
  rings,
}: Props) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count, value } = useFormats();
  const palette = usePalette();
  const sharing = sharingSpot(geo.places);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than the map it is scrolled by keys.
    <section className="legend" aria-label={t("page:legend.title")} tabIndex={0}>
      {size && (
        <>
          <h3>{t("page:legend.size", { title: size.title })}</h3>
          <CircleSamples scale={nodes} unit={size.unit} />
          {rings > 0 && <p className="quiet">{t("page:map.rings", { n: count(rings) })}</p>}
        </>
      )}
      {(looks.grouping || looks.classes) && (
        <h3>{t("page:legend.colour", { title: looks.grouping?.grouping.title ?? colour?.title ?? "" })}</h3>
      )}
      {looks.grouping && (
        <ul>
          {looks.grouping.entries.map((entry) => (
            <li key={`${entry.kind}:${entry.title}`}>
              <span className="swatch" style={{ background: entry.colour }} />
              <span className="legend-name">
                {entry.kind === "none" ? t("page:map.noGroup") : entryTitle(entry, t)}
              </span>
              <span className="legend-count">{count(entry.organisations)}</span>
            </li>
          ))}
        </ul>
      )}
      {looks.classes && (
        <>
          <ul>
            {looks.classes.map(({ least, most, places, colour }) => (
              <li key={least}>
                <span className="swatch" style={{ background: colour }} />
                <span className="legend-name">
                  {least === most ? value(least) : `${value(least)} – ${value(most)}`}
                </span>
                <span className="legend-count">{count(places)}</span>
              </li>
            ))}
            {looks.none > 0 && (
              <li>
                <span className="swatch" style={{ background: palette.none }} />
                <span className="legend-name">{t("page:map.noFigure")}</span>
                <span className="legend-count">{count(looks.none)}</span>
              </li>
            )}
          </ul>
          <p className="quiet">{colour?.unit}</p>
        </>
      )}
      {geo.of === "complex" && (
        <div className="samples">
          <span>
            <svg width={14} height={14} aria-hidden="true">
              <circle cx="7" cy="7" r="5" fill={palette.none} stroke={palette.text} strokeWidth={1.5} />
            </svg>
            {t("vocabulary:complexRole.hub")}
          </span>
        </div>
      )}
      {showsTies && ties.samples.length > 0 && (
        <>
          <h3>{t("page:legend.width")}</h3>
          <LineSamples scale={ties} unit={weightUnit} />
        </>
      )}
      {showsPlanned && geo.planned.length > 0 && (
        <div className="samples planned-sample">
          <span>
            <svg width={24} height={8} aria-hidden="true">
              <line x1={0} x2={24} y1={4} y2={4} stroke={palette.accent} strokeWidth={1.2} strokeDasharray="4 3" />
            </svg>
            {t("page:map.planned", { at: geo.at?.slice(0, 4) ?? "" })}
          </span>
        </div>
      )}
      <h3>{t("page:map.offMap")}</h3>
      <ul className="off-map">
        {notes.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {geo.of === "complex" && <li>{t("page:map.approximate")}</li>}
        {sharing > 0 && <li>{t("page:map.sharing", { n: count(sharing) })}</li>}
        {geo.of === "country" && <li>{t("page:map.middles")}</li>}
      </ul>
    </section>
  );
}
