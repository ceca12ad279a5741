import { useTranslation } from "react-i18next";
import type { Definition } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { ColourEntry } from "./colour-groups.ts";
import { halfSide, type NodeShape } from "./drawn-network.ts";
import { entryTitle } from "./entry-title.ts";
import type { Scales } from "./node-scale.ts";
import { useTieLegend } from "./use-tie-legend.ts";

interface Props {
  readonly title: string;
  readonly entries: readonly ColourEntry[];
  readonly scales: Scales;
  /** How many are drawn. */
  readonly ties: number;
  readonly measure: Definition | undefined;
}

/** What colour, size and line width mean, always in view. */
export function Legend({ title, entries, scales, ties, measure }: Props) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count, value } = useFormats();
  const palette = usePalette();
  const width = useTieLegend(scales, ties);
  return (
    <section className="legend" aria-label={t("legend.title")}>
      <h3>{t("legend.colour", { title })}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.shape}:${entry.kind}:${entry.title}`}>
            <span className="swatch" data-shape={entry.shape} style={{ background: entry.colour }} />
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
                <SizeSample radius={scales.nodes.of(sample)} shape={entries[0]?.shape} colour={palette.text} />
                {value(sample)}
              </span>
            ))}
            <span className="quiet">{measure.unit}</span>
          </div>
        </>
      )}
      {scales.ties.samples.length > 0 && (
        <>
          <h3>{width.title}</h3>
          <div className="samples">
            {width.samples.map(({ pixels, text }) => (
              <span key={text}>
                <svg width={20} height={8} aria-hidden="true">
                  <line x1={0} x2={20} y1={4} y2={4} stroke={palette.tieLit} strokeWidth={pixels} />
                </svg>
                {text}
              </span>
            ))}
            {width.unit !== undefined && <span className="quiet">{width.unit}</span>}
          </div>
        </>
      )}
    </section>
  );
}

interface SampleProps {
  readonly radius: number;
  readonly shape: NodeShape | undefined;
  readonly colour: string;
}

function SizeSample({ radius, shape, colour }: SampleProps) {
  const [middle, half] = [radius + 1, radius * halfSide];
  const look = { fill: "none", stroke: colour, strokeWidth: 1.2 };
  return (
    <svg width={2 * middle} height={2 * middle} aria-hidden="true">
      {shape === "square" ? (
        <rect x={middle - half} y={middle - half} width={2 * half} height={2 * half} {...look} />
      ) : (
        <circle cx={middle} cy={middle} r={radius} {...look} />
      )}
    </svg>
  );
}
