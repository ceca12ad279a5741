/** Places in the plane, without a unit: x to the right, y upwards. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function emptyPoints(count: number): Points {
  return { x: new Float32Array(count), y: new Float32Array(count) };
}

/** Moves the points around their mean and stretches them, in place, so that their root mean square distance from it is `radius`. */
export function rescale({ x, y }: Points, radius: number): void {
  const count = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / count;
  const meanY = y.reduce((sum, value) => sum + value, 0) / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (x[i] - meanX) ** 2 + (y[i] - meanY) ** 2;
  const factor = squares === 0 ? 1 : radius / Math.sqrt(squares / count);
  for (let i = 0; i < count; i++) {
    x[i] = (x[i] - meanX) * factor;
    y[i] = (y[i] - meanY) * factor;
  }
}
