import { useFormats } from "../i18n/use-formats.ts";
import type { PixelScale } from "../network/node-scale.ts";
import { usePalette } from "../theme/use-palette.ts";

interface Props {
  readonly scale: PixelScale;
  readonly unit: string;
}

/** How large a circle is for a few values. */
export function CircleSamples({ scale, unit }: Props) {
  const { value } = useFormats();
  const palette = usePalette();
  return (
    <div className="samples">
      {scale.samples.map((sample) => (
        <span key={sample}>
          <svg width={2 * scale.of(sample) + 2} height={2 * scale.of(sample) + 2} aria-hidden="true">
            <circle cx="50%" cy="50%" r={scale.of(sample)} fill="none" stroke={palette.text} strokeWidth={1.2} />
          </svg>
          {value(sample)}
        </span>
      ))}
      <span className="quiet">{unit}</span>
    </div>
  );
}

/** How wide a line is for a few values. */
export function LineSamples({ scale, unit }: Props) {
  const { value } = useFormats();
  const palette = usePalette();
  return (
    <div className="samples">
      {scale.samples.map((sample) => (
        <span key={sample}>
          <svg width={20} height={8} aria-hidden="true">
            <line x1={0} x2={20} y1={4} y2={4} stroke={palette.tieLit} strokeWidth={scale.of(sample)} />
          </svg>
          {value(sample)}
        </span>
      ))}
      <span className="quiet">{unit}</span>
    </div>
  );
}
