import { interpolateRgb, piecewise, quantize } from "d3";
import "./ramp-legend.css";

interface Props {
  readonly colours: readonly string[];
  readonly least: string;
  readonly most: string;
}

const steps = 32;

/** What the colours of a picture run from and to. In steps, so that they can be taken out with a chart. */
export function RampLegend({ colours, least, most }: Props) {
  return (
    <div className="ramp">
      <span>{least}</span>
      <span className="ramp-bar">
        {quantize(piecewise(interpolateRgb, [...colours]), steps).map((colour) => (
          <span key={colour} style={{ background: colour }} />
        ))}
      </span>
      <span>{most}</span>
    </div>
  );
}
