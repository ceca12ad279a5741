/** Radius and width in pixels of what stands for a value: area grows with the value, so that twice as much looks twice as much. */
export interface PixelScale {
  of(value: number): number;
  /** Values for a legend, largest first, at round figures. */
  readonly samples: readonly number[];
}

/** Nodes: larger where there are few of them. A value that is undefined (NaN) gets the smallest radius. */
export function nodeScale(values: readonly number[]): PixelScale {
  const largest = values.length < 80 ? 12 : values.length < 800 ? 10 : 9;
  const smallest = values.length < 80 ? 3.5 : values.length < 800 ? 2.5 : 1.4;
  return rootScale(values, smallest, largest);
}

export function tieScale(weights: readonly number[]): PixelScale {
  return rootScale(weights, weights.length < 500 ? 1 : 0.5, weights.length < 500 ? 4 : 3);
}

function rootScale(values: readonly number[], smallest: number, largest: number): PixelScale {
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
