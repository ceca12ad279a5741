import { useTranslation } from "react-i18next";
import type { Weighting } from "../../model/network-parameters.ts";
import type { Definition } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { ColourEntry } from "./colour-groups.ts";
import { entryTitle } from "./entry-title.ts";
import type { Scales } from "./node-scale.ts";

interface Props {
  readonly title: string;
  readonly entries: readonly ColourEntry[];
  readonly scales: Scales;
  readonly measure: Definition | undefined;
  readonly weighting: Weighting;
}

/** What colour, size and line width mean, always in view. */
export function Legend({ title, entries, scales, measure, weighting }: Props) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count, value } = useFormats();
  const palette = usePalette();
  return (
    <section className="legend" aria-label={t("legend.title")}>
      <h3>{t("legend.colour", { title })}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.kind}:${entry.title}`}>
            <span className="swatch" style={{ background: entry.colour }} />
            <span className="legend-name">{entryTitle(entry, t)}</span>
            <span className="legend-count">{count(entry.organisations)}</span>
          </li>
        ))}
      </ul>
      {scales.nodes.samples.length > 0 && measure && (
        <>
          <h3>{t("legend.size", { title: measure.title })}</h3>
          <div className="samples">
            {scales.nodes.samples.map((sample) => (
              <span key={sample}>
                <svg
                  width={2 * scales.nodes.of(sample) + 2}
                  height={2 * scales.nodes.of(sample) + 2}
                  aria-hidden="true"
                >
                  <circle
                    cx="50%"
                    cy="50%"
                    r={scales.nodes.of(sample)}
                    fill="none"
                    stroke={palette.text}
                    strokeWidth={1.2}
                  />
                </svg>
                {value(sample)}
              </span>
            ))}
            <span className="quiet">{measure.unit}</span>
          </div>
        </>
      )}
      {scales.ties.samples.length > 0 && (
        <>
          <h3>{t("legend.width")}</h3>
          <div className="samples">
            {scales.ties.samples.map((sample) => (
              <span key={sample}>
                <svg width={20} height={8} aria-hidden="true">
                  <line x1={0} x2={20} y1={4} y2={4} stroke={palette.tieLit} strokeWidth={scales.ties.of(sample)} />
                </svg>
                {value(sample)}
              </span>
            ))}
            <span className="quiet">{t(`vocabulary:weighting.${weighting}`)}</span>
          </div>
        </>
      )}
    </section>
  );
}
