/** Radius and width in pixels of what stands for a value: area grows with the value, so that twice as much looks twice as much. */
export interface PixelScale {
  of(value: number): number;
  /** Values for a legend, largest first, at round figures. */
  readonly samples: readonly number[];
}

export interface Scales {
  readonly nodes: PixelScale;
  readonly ties: PixelScale;
}

/** Square pixels that the picture has on a common desk screen: 800 × 530, of which an ellipse is filled. */
const room = 333_000;

/** More of the room than this is not covered by nodes: ties and gaps between clusters are to be seen. */
const mostCovered = 0.15;

/** Nodes: as large as the room that they have allows. A value that is undefined (NaN) gets the smallest radius. */
export function nodeScale(values: readonly number[]): PixelScale {
  const apart = Math.sqrt(room / Math.max(1, values.length));
  const [smallest, largest] = [within(2, 0.15 * apart, 4), within(10, 0.75 * apart, 14)];
  const { of } = rootScale(values, smallest, largest);
  const covered = values.reduce((sum, value) => sum + Math.PI * of(value) ** 2, 0);
  const shrunk = Math.min(1, Math.sqrt((mostCovered * room) / Math.max(1, covered)));
  return rootScale(values, shrunk * smallest, shrunk * largest);
}

export function tieScale(weights: readonly number[]): PixelScale {
  return rootScale(weights, weights.length < 500 ? 1 : 0.5, weights.length < 500 ? 4 : 3);
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

export function rootScale(values: readonly number[], smallest: number, largest: number): PixelScale {
  const top = values.reduce((most, value) => Math.max(most, value || 0), 0);
  return {
    of: (value) => (top > 0 && value > 0 ? smallest + (largest - smallest) * Math.sqrt(value / top) : smallest),
    samples: top > 0 ? samplesUpTo(top, values.every(Number.isInteger)) : [],
  };
}

/** The largest value, and about a quarter and a twentieth of it, rounded to one figure. */
function samplesUpTo(top: number, whole: boolean): readonly number[] {
  const rounded = [top / 4, top / 20].map((value) => {
    const step = 10 ** Math.floor(Math.log10(value));
    return Math.round(value / step) * step;
  });
  return [top, ...rounded.filter((value) => value > 0 && value < top && (!whole || value >= 1))];
}
